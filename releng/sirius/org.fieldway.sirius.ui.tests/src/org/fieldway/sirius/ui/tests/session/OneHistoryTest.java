/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.commands.SetBoundsCommand;
import org.eclipse.gmf.runtime.diagram.ui.editparts.GraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.emf.core.util.EObjectAdapter;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.editor.UndoActions;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** What is changed in Fieldway shows in the diagram and the reverse, and all of it is undone in one order. */
class OneHistoryTest extends DiagramTest {

    @Test
    void changeInFieldwayShowsInTheDiagramAndSoDoesItsUndo() throws FieldwayException {
        StudySession study = openSample();
        JourneyMap map = study.maps().getFirst();
        Stage stage = map.getStages().getFirst();
        String before = stage.getName();
        DDiagram diagram = makeAndOpen(study, map, "As diagram");
        var shown = shown(diagram, stage);

        study.set("rename stage", stage, StudyPackage.Literals.NAMED__NAME, "Changed on the board");

        assertTrue(String.join(" ", shown(diagram, stage)).contains("Changed on the board"), () -> shown(diagram, stage).toString());
        study.domain().getCommandStack().undo();
        assertEquals(before, stage.getName());
        assertEquals(shown, shown(diagram, stage));
        study.domain().getCommandStack().redo();
        assertTrue(String.join(" ", shown(diagram, stage)).contains("Changed on the board"));
    }

    @Test
    void changeMadeWhileTheDiagramWasClosedIsUndoneInItWhenItIsOpen() throws FieldwayException {
        StudySession study = openSample();
        JourneyMap map = study.maps().getFirst();
        Stage stage = map.getStages().getFirst();
        DDiagram diagram = makeAndOpen(study, map, "As diagram");
        var shown = shown(diagram, stage);
        Ui.page().closeEditor(Ui.page().getActiveEditor(), false);
        study.set("rename stage", stage, StudyPackage.Literals.NAMED__NAME, "Changed on the board");
        open(study, "As diagram");
        assertNotEquals(shown, shown(diagram, stage));

        study.domain().getCommandStack().undo();
        Ui.settle();

        assertEquals(shown, shown(diagram, stage));
    }

    @Test
    void changeInTheDiagramIsAStepOfTheStudyWithItsName() throws FieldwayException {
        StudySession study = openSample();
        JourneyMap map = study.maps().getFirst();
        Stage stage = map.getStages().getFirst();
        String before = stage.getName();
        makeAndOpen(study, map, "As diagram");
        assertTrue(study.save());
        study.set("change title", study.study(), StudyPackage.Literals.STUDY__TITLE, "First");

        study.domain().getCommandStack().execute(new RecordingCommand((TransactionalEditingDomain) study.domain(), "rename by tool") {
            @Override
            protected void doExecute() {
                stage.setName("Changed in the diagram");
            }
        });

        assertEquals("Undo rename by tool", undoText());
        UndoActions.undo().run();
        assertEquals(before, stage.getName());
        assertEquals("Undo change title", undoText());
        assertEquals("Redo rename by tool", UndoActions.redo().getText().replace("&", ""));
        UndoActions.undo().run();
        assertFalse(study.isDirty());
        assertFalse(Ui.page().getActiveEditor().isDirty());
    }

    @Test
    void cardDeletedFromAMapWithAWayOutIsGoneAndUndoNamesTheToolInWords() throws FieldwayException {
        StudySession study = openSample();
        JourneyMap map = study.maps().stream().filter(any -> any.getStageLinks().stream().anyMatch(link -> link.getTo() == null)).findFirst().orElseThrow();
        DDiagram diagram = makeAndOpen(study, map, "As diagram");
        Card card = map.getCards().getFirst();
        DDiagramElement shape = diagram.getDiagramElements().stream().filter(element -> element.getTarget() == card).findFirst().orElseThrow();
        var tools = DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory((TransactionalEditingDomain) study.domain());

        study.domain().getCommandStack().execute(tools.buildDeleteDiagramElement(shape));

        assertFalse(map.getCards().contains(card));
        assertTrue(shown(diagram, card).isEmpty());
        assertEquals("Undo Delete card", undoText());
        UndoActions.undo().run();
        assertEquals(card, map.getCards().getFirst());
        assertFalse(shown(diagram, card).isEmpty());
    }

    @Test
    void shapeThatIsMovedMakesTheStudyDirtyAndIsMovedBackByUndoOfFieldway() throws FieldwayException {
        StudySession study = openSample();
        makeAndOpen(study, study.maps().getFirst(), "As diagram");
        assertTrue(study.save());
        assertFalse(study.isDirty());
        DiagramEditor editor = (DiagramEditor) Ui.page().getActiveEditor();
        GraphicalEditPart part = (GraphicalEditPart) editor.getDiagramEditPart().getChildren().getFirst();
        Bounds bounds = (Bounds) ((Node) part.getNotationView()).getLayoutConstraint();
        int x = bounds.getX();

        editor.getDiagramEditDomain().getDiagramCommandStack().execute(new ICommandProxy(new SetBoundsCommand(part.getEditingDomain(),
                "move shape", new EObjectAdapter(part.getNotationView()), new Rectangle(x + 40, bounds.getY(), -1, -1))));

        assertEquals(x + 40, bounds.getX());
        assertTrue(study.isDirty());
        assertTrue(editor.isDirty());
        assertEquals("Undo move shape", undoText());
        UndoActions.undo().run();
        assertEquals(x, bounds.getX());
        assertFalse(study.isDirty());
        assertFalse(editor.isDirty());
    }

    @Test
    void makingRenamingAndDeletingADiagramAreStepsWithNames() throws FieldwayException {
        StudySession study = openSample();
        Diagrams diagrams = Diagrams.of(study);
        JourneyMap map = study.maps().getFirst();

        diagrams.create(KIND, map, "As diagram").orElseThrow();
        assertEquals("Undo make “As diagram”", undoText());
        assertTrue(diagrams.rename(named(study, "As diagram"), "Better"));
        assertEquals(map, named(study, "Better").target().orElseThrow());
        assertEquals(KIND, named(study, "Better").kind());
        assertTrue(diagrams.delete(diagrams.representations()));

        assertEquals(0, diagrams.representations().size());
        assertTrue(study.maps().contains(map));
        UndoActions.undo().run();
        assertEquals("Better", diagrams.representations().getFirst().name());
        UndoActions.undo().run();
        assertEquals("As diagram", diagrams.representations().getFirst().name());
        UndoActions.undo().run();
        assertEquals(0, diagrams.representations().size());
        assertFalse(study.isDirty());
    }

    private static String undoText() {
        return UndoActions.undo().getText().replace("&", "");
    }
}
