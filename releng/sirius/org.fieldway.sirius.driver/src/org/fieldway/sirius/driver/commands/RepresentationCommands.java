/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;

/** Diagrams and tables as a whole: made, opened, refreshed, pictured. */
final class RepresentationCommands {

    private final Driven driven;

    RepresentationCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("create", this::create);
        vocabulary.onScreen("representations", this::representations);
        vocabulary.onScreen("open", this::open);
        vocabulary.onScreen("refresh", this::refresh);
        vocabulary.onScreen("export", this::export);
        vocabulary.onScreen("close", arguments -> {
            driven.user().page().closeAllEditors(false);
            return null;
        });
    }

    private String create(Arguments arguments) {
        EObject root = arguments.has(3) ? Semantics.find(driven, arguments.at(3)) : Semantics.root(driven);
        RepresentationDescription description = description(arguments.at(2));
        if (!DialectManager.INSTANCE.canCreate(root, description)) {
            throw new Failure("cannot create " + description.getName() + " on " + root.eClass().getName() + ": class, precondition or metamodel");
        }
        var made = new DRepresentation[1];
        driven.record(() -> made[0] = DialectManager.INSTANCE.createRepresentation(arguments.at(1), root, description, driven.session(),
                driven.monitor()));
        if (made[0] == null) {
            throw new Failure("no representation was made");
        }
        return made[0].eClass().getName() + " with " + made[0].getRepresentationElements().size() + " elements";
    }

    private RepresentationDescription description(String name) {
        return driven.session().getSelectedViewpoints(false).stream().flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream())
                .filter(description -> description.getName().equals(name)).findFirst()
                .orElseThrow(() -> new Failure("no description " + name + " in the selected viewpoints"));
    }

    private String representations(Arguments arguments) {
        return DialectManager.INSTANCE.getAllRepresentationDescriptors(driven.session()).stream().map(RepresentationCommands::summary)
                .collect(Collectors.joining());
    }

    private static String summary(DRepresentationDescriptor descriptor) {
        String description = descriptor.getDescription() == null ? "?" : descriptor.getDescription().getName();
        return "\n    " + descriptor.getName() + " : " + description + " on "
                + (descriptor.getTarget() == null ? "nothing" : descriptor.getTarget().eClass().getName());
    }

    private String open(Arguments arguments) {
        IEditorPart editor = DialectUIManager.INSTANCE.openEditor(driven.session(), driven.representation(arguments.at(1)), driven.monitor());
        if (editor == null) {
            throw new Failure("no editor opened");
        }
        editor.getSite().getPage().activate(editor);
        return editor.getClass().getSimpleName();
    }

    private String refresh(Arguments arguments) {
        DRepresentation representation = driven.representation(arguments.at(1));
        driven.record(() -> DialectManager.INSTANCE.refresh(representation, true, driven.monitor()));
        return null;
    }

    private String export(Arguments arguments) throws CoreException, IOException {
        String name = arguments.at(2);
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var format = new ExportFormat(ExportFormat.ExportDocumentFormat.NONE, ImageFileFormat.resolveImageFormat(ending),
                ExportFormat.ScalingPolicy.AUTO_SCALING);
        var file = driven.path(name);
        try {
            DialectUIManager.INSTANCE.exportWithResult(driven.representation(arguments.at(1)), driven.session(), IPath.fromPath(file),
                    format, driven.monitor());
        } catch (org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException e) {
            throw new Failure("too large to be exported: " + e.getMessage());
        }
        return Files.size(file) + " bytes";
    }
}
