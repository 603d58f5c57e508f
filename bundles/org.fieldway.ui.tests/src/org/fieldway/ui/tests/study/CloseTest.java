/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.editor.StudyEditor;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class CloseTest extends StudyTest {

    private static final String CLOSE = "org.fieldway.ui.closeStudy";
    private static final int SAVE = 0;
    private static final int DISCARD = 1;
    private static final int CANCEL = 2;

    private StudySession openAndChange() {
        StudySession session = openSample();
        session.set("change title", session.study(), StudyPackage.Literals.STUDY__TITLE, "Another title");
        Ui.settle();
        return session;
    }

    @Test
    void closingAsksAboutUnsavedChangesAndCancelKeepsTheStudyOpen() {
        StudySession session = openAndChange();
        dialogs.answer(CANCEL);

        Ui.run(CLOSE);

        assertEquals(List.of("Another title has changes that are not saved."), dialogs.said());
        assertEquals(List.of(session), OpenStudies.get().all());
        assertTrue(session.isDirty());
    }

    @Test
    void closingWithoutSavingLeavesTheFilesAsTheyWere() {
        openAndChange();
        dialogs.answer(DISCARD);

        Ui.run(CLOSE);

        assertEquals(List.of(), OpenStudies.get().all());
        assertEquals("Riverside recovery college", open(folder()).title());
    }

    @Test
    void closingWithSavingKeepsTheChange() {
        openAndChange();
        dialogs.answer(SAVE);

        Ui.run(CLOSE);

        assertEquals("Another title", open(folder()).title());
    }

    @Test
    void closingClosesTheEditorsOfTheStudyAndOpeningBringsThemBack() {
        StudySession session = openSample();
        assertTrue(Ui.page().getActiveEditor() instanceof StudyEditor);

        Ui.run(CLOSE);

        assertFalse(Ui.page().getActiveEditor() instanceof StudyEditor, "no editor outlives its study");
        StudySession again = open(folder());
        assertEquals(again.study(), ((StudyEditor) Ui.page().getActiveEditor()).object());
        assertFalse(again == session);
    }
}
