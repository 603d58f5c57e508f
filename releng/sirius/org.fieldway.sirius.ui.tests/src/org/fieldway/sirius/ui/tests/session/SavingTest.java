/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** The study and its diagrams are saved together, whoever asks. */
class SavingTest extends DiagramTest {

    @Test
    void savingTheStudySavesTheDiagramAndBothAreClean() throws FieldwayException, IOException {
        StudySession study = openSample();
        makeAndOpen(study, study.maps().getFirst(), "As diagram");
        study.set("change title", study.study(), StudyPackage.Literals.STUDY__TITLE, "New title");
        Session session = Diagrams.of(study).session();
        assertEquals(SessionStatus.DIRTY, session.getStatus());

        assertTrue(study.save());

        assertFalse(study.isDirty());
        assertEquals(SessionStatus.SYNC, session.getStatus());
        assertFalse(Ui.page().getActiveEditor().isDirty());
        assertTrue(Files.readString(folder().resolve("study.fieldway")).contains("New title"));
        String saved = Files.readString(file());
        assertTrue(saved.contains("As diagram"));
        assertTrue(saved.contains("href=\"../maps/" + study.maps().getFirst().getId() + ".xmi#"), "addresses are relative");
        assertFalse(saved.contains(folder().toString()), "no path of this computer");
    }

    @Test
    void savingTheSessionSavesTheStudy() throws FieldwayException, IOException {
        StudySession study = openSample();
        Diagrams.of(study).create(KIND, study.maps().getFirst(), "As diagram").orElseThrow();
        study.set("change title", study.study(), StudyPackage.Literals.STUDY__TITLE, "New title");
        Session session = Diagrams.of(study).session();

        session.save(new NullProgressMonitor());

        assertFalse(study.isDirty());
        assertEquals(SessionStatus.SYNC, session.getStatus());
        assertTrue(Files.readString(folder().resolve("study.fieldway")).contains("New title"));
        assertTrue(Files.exists(file()));
    }

    @Test
    void savingFromAnotherThreadOrInATransactionComesLaterAndBlocksNobody() throws FieldwayException, InterruptedException {
        StudySession study = openSample();
        Diagrams.of(study).create(KIND, study.maps().getFirst(), "As diagram").orElseThrow();
        Session session = Diagrams.of(study).session();
        AtomicBoolean asked = new AtomicBoolean();

        session.getTransactionalEditingDomain().runExclusive(() -> session.save(new NullProgressMonitor()));
        assertTrue(study.isDirty(), "not within the transaction");
        Ui.await("the study saved after the transaction", () -> !study.isDirty());
        study.set("change title", study.study(), StudyPackage.Literals.STUDY__TITLE, "New title");
        Job.create("Save", monitor -> {
            session.save(monitor);
            asked.set(true);
            return Status.OK_STATUS;
        }).schedule();

        Ui.await("the study saved for another thread", () -> asked.get() && !study.isDirty());
    }

    @Test
    void diagramChangedOutsideKeepsTheWholeSaveBack() throws FieldwayException, IOException {
        StudySession study = openSample();
        makeAndOpen(study, study.maps().getFirst(), "As diagram");
        assertTrue(study.save());
        Files.writeString(file(), Files.readString(file()) + "<!-- elsewhere -->");
        String before = Files.readString(folder().resolve("study.fieldway"));
        study.set("change title", study.study(), StudyPackage.Literals.STUDY__TITLE, "New title");
        assertTrue(Diagrams.of(study).rename(named(study, "As diagram"), "Renamed"));

        assertFalse(study.save());

        assertTrue(dialogs.said().getLast().startsWith(FILE), dialogs.said()::toString);
        assertEquals(before, Files.readString(folder().resolve("study.fieldway")));
        assertTrue(study.isDirty());
        assertEquals(SessionStatus.DIRTY, Diagrams.of(study).session().getStatus());
    }

    @Test
    void diagramThatIsOnlyOpenedIsNotWritten() throws FieldwayException, IOException {
        StudySession study = openSample();
        makeAndOpen(study, study.maps().getFirst(), "As diagram");
        assertTrue(study.save());
        OpenStudies.get().close(study);
        byte[] saved = Files.readAllBytes(file());

        StudySession again = open(folder());
        open(again, "As diagram");
        Ui.settle();

        assertFalse(again.isDirty());
        assertFalse(again.domain().getCommandStack().canUndo());
        again.set("change title", again.study(), StudyPackage.Literals.STUDY__TITLE, "New title");
        assertTrue(again.save());
        assertEquals(new String(saved), Files.readString(file()));
    }

    @Test
    void closingWithoutSavingLeavesTheFilesAsTheyWere() throws FieldwayException, IOException {
        StudySession study = openSample();
        makeAndOpen(study, study.maps().getFirst(), "As diagram");
        assertTrue(study.save());
        byte[] saved = Files.readAllBytes(file());
        assertTrue(Diagrams.of(study).rename(named(study, "As diagram"), "Renamed"));

        OpenStudies.get().close(study);

        Ui.await("the diagram's editor closed", () -> Arrays.stream(Ui.page().getEditorReferences())
                .noneMatch(editor -> editor.getId().startsWith("org.eclipse.sirius.")));
        assertEquals(new String(saved), Files.readString(file()));
        StudySession again = open(folder());
        assertEquals("As diagram", Diagrams.of(again).representations().getFirst().name());
    }

    @Test
    void lastDiagramThatIsDeletedTakesItsFileAway() throws FieldwayException {
        StudySession study = openSample();
        Diagrams.of(study).create(KIND, study.maps().getFirst(), "As diagram").orElseThrow();
        assertTrue(study.save());
        assertTrue(Files.exists(file()));

        assertTrue(Diagrams.of(study).delete(Diagrams.of(study).representations()));
        assertTrue(study.save());

        assertFalse(Files.exists(file()));
    }

    private Path file() {
        return folder().resolve(FILE);
    }
}
