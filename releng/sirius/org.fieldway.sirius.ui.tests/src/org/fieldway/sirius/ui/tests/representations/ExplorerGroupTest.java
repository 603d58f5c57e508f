/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.representations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.sirius.ui.representations.Kind;
import org.fieldway.sirius.ui.representations.NewDiagram;
import org.fieldway.sirius.ui.representations.Representations;
import org.fieldway.sirius.ui.session.Diagram;
import org.fieldway.ui.explorer.StudyExplorer;
import org.fieldway.ui.properties.PropertiesView;
import org.fieldway.ui.study.ClosingStudies;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Keys;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.TreeLines;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** The heading “Diagrams and tables” of a study. */
class ExplorerGroupTest extends StudyTest {

    private static final String HEADING = "Diagrams and tables";

    private static Tree tree() {
        StudyExplorer explorer = Ui.view(StudyExplorer.ID);
        return ((TreeViewer) explorer.getSite().getSelectionProvider()).getTree();
    }

    private static List<String> names(StudySession study) {
        return Representations.all(study).stream().map(Diagram::name).toList();
    }

    private static Diagram make(StudySession study, String kind, String name) {
        Kind wanted = Kind.named(kind).orElseThrow();
        Diagram made = Representations.create(study, new NewDiagram(wanted, wanted.subjects(study).getFirst(), name)).orElseThrow();
        Ui.settle();
        return made;
    }

    @Test
    void headingSaysWhatToDoWhileThereIsNone() {
        openSample();

        assertEquals("Diagrams and tables  none yet", TreeLines.select(tree(), "Riverside", HEADING).getText());
        assertEquals("Make a diagram or table\u2026", TreeLines.select(tree(), "Riverside", HEADING, "Make a diagram").getText());
    }

    @Test
    void newDiagramStandsUnderTheHeadingAndUndoTakesItAwayAndRedoBringsItBack() {
        StudySession study = openSample();

        make(study, Kind.JOURNEY_DIAGRAM, "Walk through");

        assertEquals("Walk through  Journey diagram", TreeLines.select(tree(), "Riverside", HEADING, "Walk").getText());
        assertTrue(Ui.menuText("Edit", 0).startsWith("Undo make \u201cWalk through\u201d"), Ui.menuText("Edit", 0));
        undo();
        assertEquals(List.of(), names(study));
        redo();
        assertEquals(List.of("Walk through"), names(study));
    }

    @Test
    void everyKindHasSomethingToShowInTheSampleStudy() {
        StudySession study = openSample();

        for (Kind kind : Kind.all()) {
            assertTrue(!kind.subjects(study).isEmpty(), kind.name());
        }
        assertEquals(study.maps(), Kind.named(Kind.JOURNEY_DIAGRAM).orElseThrow().subjects(study));
    }

    @Test
    void f2RenamesADiagramInTheTree() {
        StudySession study = openSample();
        make(study, Kind.JOURNEY_TABLE, "Walk through");
        Tree tree = tree();
        TreeLines.select(tree, "Riverside", HEADING, "Walk");

        Keys.press(tree, SWT.F2);
        Text editor = Ui.all(tree, Text.class).getFirst();
        editor.setText("All at a glance");
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();

        assertEquals(List.of("All at a glance"), names(study));
        undo();
        assertEquals(List.of("Walk through"), names(study));
    }

    @Test
    void deleteTakesSeveralDiagramsAwayInOneStepAndLeavesTheirMaps() {
        StudySession study = openSample();
        make(study, Kind.JOURNEY_TABLE, "Walk one");
        make(study, Kind.DESIGN_MAP, "Walk two");
        List<JourneyMap> maps = study.maps();
        Tree tree = tree();
        var heading = TreeLines.select(tree, "Riverside", HEADING);
        tree.setSelection(heading.getItems());
        tree.notifyListeners(SWT.Selection, new Event());

        Keys.press(tree, SWT.DEL);

        assertEquals(List.of(), names(study));
        assertEquals(maps, study.maps());
        undo();
        assertEquals(List.of("Walk one", "Walk two"), names(study));
    }

    @Test
    void propertiesOfADiagramLineAreThoseOfItsMap() {
        StudySession study = openSample();
        Diagram made = make(study, Kind.JOURNEY_DIAGRAM, "Walk through");
        PropertiesView properties = Ui.view(PropertiesView.ID);

        TreeLines.select(tree(), "Riverside", HEADING, "Walk");

        assertSame(made.target().orElseThrow(), properties.shown());
    }

    @Test
    void proposedNamesAreNotGivenTwice() {
        StudySession study = openSample();
        Kind kind = Kind.named(Kind.JOURNEY_DIAGRAM).orElseThrow();
        JourneyMap map = study.maps().getFirst();
        String first = Representations.proposedName(study, kind, map);

        Representations.create(study, new NewDiagram(kind, map, first)).orElseThrow();

        assertEquals(map.getName() + ", journey diagram", first);
        assertEquals(first + " 2", Representations.proposedName(study, kind, map));
    }

    @Test
    void openDiagramsAreOpenAgainWithTheirStudyAndItsStudyIsTheActiveOne() {
        StudySession study = openSample();
        Diagram made = make(study, Kind.JOURNEY_DIAGRAM, "Walk through");
        IEditorPart editor = Representations.open(study, made).orElseThrow();
        Ui.settle();
        assertSame(editor, Representations.open(study, made).orElseThrow());
        assertTrue(study.save());

        ClosingStudies.close(Ui.page(), study);
        Ui.settle();
        assertEquals(0, List.of(Ui.page().getEditorReferences()).stream().filter(one -> one.getEditor(false) instanceof DialectEditor).count());
        StudySession again = open(folder());

        Ui.await("the diagram", () -> Ui.page().getActiveEditor() instanceof DialectEditor);
        assertEquals("Walk through", Ui.page().getActiveEditor().getTitle());
        assertSame(again, OpenStudies.get().active().orElseThrow());
    }
}
