/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.IEditorPart;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.sirius.ui.session.Diagram;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that makes diagrams of the sample study; after it the log has no error. */
abstract class DiagramTest extends StudyTest {

    static final String FILE = "views/representations.aird";
    static final String KIND = "Journey diagram";

    private final List<String> errors = new ArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(plugin + ": " + status.getMessage() + (status.getException() == null ? "" : " " + status.getException()));
        }
    };

    @BeforeEach
    final void listenToTheLog() {
        Platform.addLogListener(log);
    }

    @AfterEach
    final void checkTheLog() {
        Platform.removeLogListener(log);
        assertEquals(List.of(), errors, "errors in the log");
    }

    /** Makes a diagram of a map and opens it, as a person does. */
    static DDiagram makeAndOpen(StudySession study, JourneyMap map, String name) throws FieldwayException {
        Diagrams.of(study).create(KIND, map, name).orElseThrow();
        return (DDiagram) open(study, name).descriptor().getRepresentation();
    }

    /** Opens a diagram; what opening brings up to date is no step of the history. */
    static Diagram open(StudySession study, String name) throws FieldwayException {
        Diagrams diagrams = Diagrams.of(study);
        Diagram diagram = named(study, name);
        var session = diagrams.session();
        IEditorPart[] editor = new IEditorPart[1];
        diagrams.unrecorded(() -> editor[0] = DialectUIManager.INSTANCE.openEditor(session, diagram.descriptor().getRepresentation(),
                new NullProgressMonitor()));
        Ui.settle();
        assertEquals(editor[0], Ui.page().getActiveEditor());
        return diagram;
    }

    static Diagram named(StudySession study, String name) {
        return Diagrams.of(study).representations().stream().filter(diagram -> diagram.name().equals(name)).findFirst().orElseThrow();
    }

    /** The words that the diagram shows for an object, of all shapes in their order. */
    static List<String> shown(DDiagram diagram, EObject object) {
        return diagram.getDiagramElements().stream().filter(element -> element.getTarget() == object).map(DDiagramElement::getName).distinct()
                .toList();
    }
}
