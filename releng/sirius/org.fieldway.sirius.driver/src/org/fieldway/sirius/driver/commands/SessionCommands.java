/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.helper.SiriusResourceHelper;
import org.eclipse.sirius.business.api.session.DefaultLocalSessionCreationOperation;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.ui.business.internal.commands.ChangeViewpointSelectionCommand;
import org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.fieldway.core.FieldwayException;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** The session that the script works on: that of an open study, or one of its own; its models and viewpoints. */
final class SessionCommands {

    private final Driven driven;

    SessionCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("study", this::study);
        vocabulary.onScreen("modelingproject", this::modelingProject);
        vocabulary.onScreen("session", this::session);
        vocabulary.onScreen("semantic", this::semantic);
        vocabulary.onScreen("viewpoints", this::viewpoints);
        vocabulary.onScreen("select", this::select);
        vocabulary.onScreen("save", arguments -> {
            driven.session().save(driven.monitor());
            return null;
        });
    }

    /** The session of the study that is open in Fieldway. */
    private String study(Arguments arguments) throws CoreException {
        StudySession study = OpenStudies.get().all().stream().findFirst().orElseThrow(() -> new Failure("no study is open"));
        try {
            driven.use(Diagrams.of(study).session());
        } catch (FieldwayException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        return driven.session().getSemanticResources().size() + " files";
    }

    private String modelingProject(Arguments arguments) throws CoreException {
        ModelingProjectManager.INSTANCE.createNewModelingProject(arguments.at(1), true, driven.monitor());
        driven.use(SessionManager.INSTANCE.getSession(platform(arguments.at(1) + "/representations.aird"), driven.monitor()));
        return String.valueOf(driven.session());
    }

    private String session(Arguments arguments) throws CoreException {
        URI uri = platform(arguments.at(1));
        if (WorkspaceCommands.file(arguments.at(1)).exists()) {
            driven.use(SessionManager.INSTANCE.getSession(uri, driven.monitor()));
            if (!driven.session().isOpen()) {
                driven.session().open(driven.monitor());
            }
        } else {
            var creation = new DefaultLocalSessionCreationOperation(uri, driven.monitor());
            creation.execute();
            driven.use(creation.getCreatedSession());
        }
        SessionUIManager.INSTANCE.getOrCreateUISession(driven.session()).open();
        return String.valueOf(driven.session());
    }

    private String semantic(Arguments arguments) {
        String name = arguments.at(1);
        URI uri = name.contains(":/") ? URI.createURI(name) : platform(name);
        driven.execute(new AddSemanticResourceCommand(driven.session(), uri, driven.monitor()));
        return driven.session().getSemanticResources().stream().map(SessionCommands::summary).collect(Collectors.joining(", "));
    }

    private static String summary(Resource resource) {
        return resource.getURI() + "(" + resource.getContents().size() + " roots, errors " + resource.getErrors() + ")";
    }

    private String viewpoints(Arguments arguments) {
        var text = new StringBuilder();
        for (Viewpoint viewpoint : ViewpointRegistry.getInstance().getViewpoints()) {
            text.append("\n    ").append(viewpoint.getName()).append(' ').append(EcoreUtil.getURI(viewpoint)).append(" ext=")
                    .append(viewpoint.getModelFileExtension());
            for (RepresentationDescription description : viewpoint.getOwnedRepresentations()) {
                text.append("\n        ").append(description.eClass().getName()).append(' ').append(description.getName());
            }
        }
        return text.toString();
    }

    private String select(Arguments arguments) {
        Set<Viewpoint> selected = new LinkedHashSet<>();
        for (String name : arguments.from(1)) {
            Viewpoint registered = ViewpointRegistry.getInstance().getViewpoints().stream()
                    .filter(viewpoint -> name.equals(viewpoint.getName())).findFirst().orElseThrow(() -> new Failure("no viewpoint " + name));
            selected.add(SiriusResourceHelper.getCorrespondingViewpoint(driven.session(), registered));
        }
        driven.execute(new ChangeViewpointSelectionCommand(driven.session(), new ViewpointSelectionCallback(), selected, Set.of(),
                driven.monitor()));
        return driven.session().getSelectedViewpoints(false).stream().map(Viewpoint::getName).collect(Collectors.joining(","));
    }

    private static URI platform(String path) {
        return URI.createPlatformResourceURI(path, true);
    }
}
