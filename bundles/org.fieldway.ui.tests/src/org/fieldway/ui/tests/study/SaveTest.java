/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class SaveTest extends StudyTest {

    private static void rename(StudySession session, String from, String to) {
        Participant person = participant(session, from);
        session.set("rename participant", person, StudyPackage.Literals.NAMED__NAME, to);
        Ui.settle();
    }

    private static void save() {
        Ui.run(IWorkbenchCommandConstants.FILE_SAVE);
    }

    @Test
    void savedChangeIsThereWhenTheStudyIsOpenedAgain() {
        StudySession session = openSample();
        rename(session, "Heron", "Egret");
        assertEquals("*Riverside recovery college — Fieldway", Ui.window().getShell().getText());

        save();

        assertFalse(session.isDirty());
        assertEquals("Riverside recovery college — Fieldway", Ui.window().getShell().getText());
        OpenStudies.get().close(session);
        assertEquals("Egret", participant(open(folder()), "Egret").getName());
    }

    @Test
    void editorIsDirtyWithItsStudyAndCleanAfterSave() {
        StudySession session = openSample();
        rename(session, "Heron", "Egret");
        assertTrue(Ui.page().getActiveEditor().isDirty());

        save();

        assertFalse(Ui.page().getActiveEditor().isDirty());
    }

    @Test
    void undoOfTheOnlyChangeLeavesNothingToSave() {
        StudySession session = openSample();
        rename(session, "Heron", "Egret");

        undo();

        assertFalse(session.isDirty());
    }

    @Test
    void fileThatWasChangedOutsideIsNotOverwrittenAndTheChangeStaysUnsaved() throws IOException {
        StudySession session = openSample();
        rename(session, "Heron", "Egret");
        Path file = folder().resolve("study.fieldway");
        String foreign = Files.readString(file).replace("Alder", "Aldous");
        Files.writeString(file, foreign);

        save();

        assertTrue(session.isDirty());
        assertEquals(foreign, Files.readString(file));
        assertTrue(dialogs.said().getLast().contains("study.fieldway"), dialogs.said().toString());
    }
}
