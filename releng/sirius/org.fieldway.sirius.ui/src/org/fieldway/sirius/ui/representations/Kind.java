/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.query.IdentifiedElementQuery;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.table.metamodel.table.description.TableDescription;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.swt.graphics.Image;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.ui.study.StudySession;
import org.osgi.framework.FrameworkUtil;

/** A kind of diagram or table that Fieldway's viewpoint describes: a journey diagram, a service map. */
public record Kind(RepresentationDescription description) {

    /** Kinds that other parts name. */
    public static final String JOURNEY_DIAGRAM = "Journey diagram";
    public static final String JOURNEY_TABLE = "Journey table";
    public static final String SERVICE_MAP = "Service map";
    public static final String DESIGN_MAP = "Study design map";
    public static final String CODES = "Codes by participant";

    private static final String VIEWPOINT = "Student journeys";

    /** All kinds, in the order of the viewpoint. */
    public static List<Kind> all() {
        return ViewpointRegistry.getInstance().getViewpoints().stream().filter(viewpoint -> VIEWPOINT.equals(viewpoint.getName()))
                .map(Viewpoint::getOwnedRepresentations).flatMap(Collection::stream).map(Kind::new).toList();
    }

    /** The kind of that name; empty where the viewpoint is not installed. */
    public static Optional<Kind> named(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The same in every language. */
    public String name() {
        return description.getName();
    }

    /** What a researcher reads. */
    public String label() {
        return MessageTranslator.INSTANCE.getMessage(description, new IdentifiedElementQuery(description).getLabel());
    }

    public boolean isTable() {
        return description instanceof TableDescription;
    }

    /** Whether it can show this object. */
    public boolean canShow(EObject object) {
        return DialectManager.INSTANCE.canCreate(object, description, false);
    }

    /** What of a study it can show: its maps, its service maps, or the study as a whole. */
    public List<EObject> subjects(StudySession study) {
        Stream<EObject> maps = study.maps().stream().map(EObject.class::cast);
        Stream<EObject> others = Stream.concat(study.openStudy().services().getMaps().stream(),
                Stream.of(study.openStudy().services(), study.study(), study.openStudy().codebook()));
        return Stream.concat(maps, others).filter(this::canShow).toList();
    }

    /** True where there is one subject in every study, so that nobody needs to choose. */
    public boolean isOfWholeStudy(StudySession study) {
        return subjects(study).stream().noneMatch(subject -> subject instanceof JourneyMap || subject instanceof ServiceMap);
    }

    /** The sign beside its name in lists. */
    public Image icon() {
        String key = "org.fieldway.sirius.ui." + (isTable() ? "table" : "diagram");
        if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
            String file = isTable() ? "icons/table.svg" : "icons/diagram.svg";
            JFaceResources.getImageRegistry().put(key, ImageDescriptor.createFromURL(FrameworkUtil.getBundle(Kind.class).getEntry(file)));
        }
        return JFaceResources.getImageRegistry().get(key);
    }
}
