/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class EditorsInStepTest extends StudyTest {

    private static List<String> titles() {
        return Arrays.stream(Ui.page().getEditorReferences()).map(IEditorReference::getTitle).toList();
    }

    @Test
    void changesOfTwoEditorsAreOneHistory() {
        StudySession session = openSample();
        JourneyMap map = session.maps().getFirst();
        String before = map.getName();
        IEditorPart board = Navigation.open(session, map, null).orElseThrow();
        session.set("change title", session.study(), StudyPackage.Literals.STUDY__TITLE, "A new title");
        session.set("rename map", map, StudyPackage.Literals.NAMED__NAME, "A new map");
        Ui.settle();
        assertEquals(List.of("A new title", "A new map"), titles());

        undo();
        undo();
        Ui.settle();

        assertEquals(List.of("Riverside recovery college", before), titles());
        assertNotNull(board);
    }

    @Test
    void undoShowsTheEditorOfWhatItChanged() {
        StudySession session = openSample();
        JourneyMap map = session.maps().getFirst();
        IEditorPart design = Ui.page().getActiveEditor();
        session.set("change title", session.study(), StudyPackage.Literals.STUDY__TITLE, "A new title");
        IEditorPart board = Navigation.open(session, map, null).orElseThrow();
        assertEquals(board, Ui.page().getActiveEditor());

        undo();

        assertEquals(design, Ui.page().getActiveEditor());
    }

    @Test
    void editorClosesWhenItsMapIsDeleted() {
        StudySession session = openSample();
        JourneyMap map = session.maps().getFirst();
        Navigation.open(session, map, null).orElseThrow();

        session.execute("delete map", map, new RemoveCommand(session.domain(), map.eResource().getContents(), map));
        Ui.settle();

        assertEquals(List.of("Riverside recovery college"), titles());
        assertTrue(session.isDirty());
    }
}
