/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.core.extension.Contributions;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.editor.StudyEditor;
import org.fieldway.ui.explorer.StudyExplorer;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Keys;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.TreeLines;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class StudyExplorerTest extends StudyTest {

    private static Tree tree() {
        StudyExplorer explorer = Ui.view(StudyExplorer.ID);
        return ((TreeViewer) explorer.getSite().getSelectionProvider()).getTree();
    }

    @Test
    void explorerShowsTheHeadingsWithFiguresOfTheStudy() {
        openSample();

        List<String> lines = TreeLines.texts(tree().getItem(0).getItems());

        assertEquals("Riverside recovery college", tree().getItem(0).getText());
        assertTrue(lines.contains("Study design  4 questions"), lines.toString());
        assertTrue(lines.contains("Ethics  approved to 31 Mar 2027"), lines.toString());
        assertTrue(lines.contains("Sources  20 of 20 transcribed"), lines.toString());
        assertTrue(lines.stream().anyMatch(line -> line.matches("Codebook  \\d+ codes · 5\\d\\d codings")), lines.toString());
    }

    @Test
    void explorerHasItsOwnHeadingsInOrderAndAfterThemOnlyContributedOnes() {
        openSample();
        int contributed = Contributions.installed().elements("org.fieldway.ui.explorerGroups").size();

        List<String> headings = TreeLines.texts(tree().getItem(0).getItems()).stream().map(line -> line.split("  ")[0]).toList();

        assertEquals(List.of("Study design", "Ethics", "People", "Research team", "Partners", "Places", "Sources", "Codebook", "Maps",
                "Service map", "Outputs"), headings.subList(0, headings.size() - contributed));
    }

    @Test
    void explorerSaysWhatParticipantsConsentedTo() {
        openSample();
        Tree tree = tree();

        assertTrue(TreeLines.select(tree, "Riverside", "People", "P03 Wren").getText().contains("○ withdrawn"));
        assertTrue(TreeLines.select(tree, "Riverside", "People", "P02 Alder").getText().contains("◐ no film"));
        assertTrue(TreeLines.select(tree, "Riverside", "People", "P01 Heron").getText().contains("● consent"));
    }

    @Test
    void explorerCountsTheCodingsOfASource() {
        openSample();

        String line = TreeLines.select(tree(), "Riverside", "Sources", "Vox pop 01").getText();

        assertTrue(line.matches("Vox pop 01.*\\d\\d:\\d\\d · \\d+ codings"), line);
    }

    @Test
    void f2RenamesInTheTreeAndUndoBringsTheNameBack() {
        StudySession session = openSample();
        Tree tree = tree();
        TreeLines.select(tree, "Riverside", "People", "P01 Heron");

        Keys.press(tree, SWT.F2);
        Text editor = Ui.all(tree, Text.class).getFirst();
        editor.setText("Egret");
        editor.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();

        assertEquals("Egret", participant(session, "Egret").getName());
        assertTrue(TreeLines.select(tree, "Riverside", "People", "P01 Egret").getText().startsWith("P01 Egret"));
        assertEquals("Undo rename participant in the study design", Ui.menuText("Edit", 0));
        undo();
        assertEquals("Heron", participant(session, "Heron").getName());
        assertEquals("Redo rename participant in the study design", Ui.menuText("Edit", 1));
    }

    @Test
    void deleteTakesAMapAwayAndUndoBringsItBackWithItsName() {
        StudySession session = openSample();
        JourneyMap map = session.maps().getFirst();
        Tree tree = tree();
        TreeLines.select(tree, "Riverside", "Maps", map.getName());

        Keys.press(tree, SWT.DEL);
        assertFalse(session.maps().contains(map));
        undo();

        assertTrue(session.maps().contains(map));
        assertTrue(TreeLines.select(tree, "Riverside", "Maps", map.getName()).getText().startsWith(map.getName()));
    }

    @Test
    void deleteInTheSearchFieldLeavesTheStudyAlone() {
        StudySession session = openSample();
        Tree tree = tree();
        TreeLines.select(tree, "Riverside", "People", "P01 Heron");
        Text search = Ui.all(tree.getParent().getParent(), Text.class).getFirst();
        search.setText("x");

        Keys.press(search, SWT.DEL);

        assertEquals("Heron", participant(session, "Heron").getName());
        search.setText("");
    }

    @Test
    void searchNarrowsTheTreeToWhatMatchesAndWhatIsAroundIt() {
        openSample();
        Tree tree = tree();
        Text search = Ui.all(tree.getParent().getParent(), Text.class).getFirst();

        search.setText("heron");
        Ui.settle();

        TreeItem study = tree.getItem(0);
        List<String> headings = TreeLines.texts(study.getItems());
        assertTrue(headings.stream().anyMatch(line -> line.startsWith("People")), headings.toString());
        assertFalse(headings.stream().anyMatch(line -> line.startsWith("Places")), headings.toString());
        search.setText("");
    }

    @Test
    void enterOpensTheEditorOfWhatIsSelected() {
        StudySession session = openSample();
        JourneyMap map = session.maps().getFirst();
        Tree tree = tree();
        TreeLines.select(tree, "Riverside", "Maps", map.getName());

        tree.notifyListeners(SWT.DefaultSelection, new Event());
        Ui.settle();

        StudyEditor editor = assertInstanceOf(StudyEditor.class, Ui.page().getActiveEditor());
        assertEquals(map, editor.object());
        assertEquals(map.getName(), editor.getTitle());
    }
}
