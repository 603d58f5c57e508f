/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Creating, opening, changing and saving a study in a real folder. */
class StudyStoreTest {

    @TempDir
    Path folder;

    @Test
    void createWritesAWholeStudyThatOpens() throws Exception {
        StudyStore.create(folder, NewStudy.titled("By the river"));
        assertEquals(List.of(".gitattributes", ".gitignore", "codebook.xmi", "consents.xmi", "ethics.xmi",
                "services.xmi", "study.fieldway"), names());
        assertEquals("* -text\n", Files.readString(folder.resolve(".gitattributes")));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("By the river", study.study().getTitle());
            assertFalse(study.isDirty());
            assertEquals(List.of(), study.notices());
        }
        assertTrue(Files.readString(folder.resolve("codebook.xmi")).contains(" formatVersion=\"1\""));
    }

    @Test
    void createRefusesAFolderThatHoldsSomething() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        var refused = assertThrows(FieldwayException.class, () -> StudyStore.create(folder, NewStudy.titled("T")));
        assertTrue(refused.getMessage().contains(folder.toString()), refused::getMessage);
        assertEquals(List.of("letter.txt"), names());
    }

    @Test
    void openRefusesAFolderThatIsNoStudy() {
        var refused = assertThrows(FieldwayException.class, () -> StudyStore.open(folder, OpenOptions.toEdit()));
        assertTrue(refused.getMessage().startsWith(folder + " is not a study"), refused::getMessage);
    }

    @Test
    void saveKeepsChangesAndWritesOnlyChangedFiles() throws Exception {
        StudyStore.create(folder, NewStudy.titled("Old"));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            setTitle(study, "New");
            assertTrue(study.isDirty());
            study.save(new NullProgressMonitor());
            assertFalse(study.isDirty());
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("New", study.study().getTitle());
        }
        assertTrue(Files.readString(folder.resolve(".previous/study.fieldway")).contains("Old"));
    }

    @Test
    void undoBackToTheSavedStateMakesTheStudyClean() throws Exception {
        StudyStore.create(folder, NewStudy.titled("Old"));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            setTitle(study, "New");
            study.domain().getCommandStack().undo();
            assertFalse(study.isDirty());
            study.domain().getCommandStack().redo();
            assertTrue(study.isDirty());
            study.save(new NullProgressMonitor());
            study.domain().getCommandStack().undo();
            assertTrue(study.isDirty());
            study.domain().getCommandStack().redo();
            assertFalse(study.isDirty());
        }
    }

    @Test
    void sourceTextAndCodingsComeBackAsTheyWereSaved() throws Exception {
        try (SmallStudy small = SmallStudy.create(folder)) {
            Coding coding = small.code("Warmth", small.first(), "a warm room", small.ann());
            small.save();
            assertEquals(small.codingFileName(small.first(), small.ann()),
                    "sources/" + small.first().getId() + "/codings-" + small.ann().getId() + ".xmi");
            try (OpenStudy again = StudyStore.open(folder, OpenOptions.toRead())) {
                SourceEntry entry = again.study().getSources().getFirst();
                assertEquals(SmallStudy.FIRST_TEXT, again.text(entry));
                Coding found = again.codingFiles(entry).getFirst().getCodings().getFirst();
                assertEquals(coding.getId(), found.getId());
                assertEquals("Warmth", found.getCode().getName());
                assertEquals(again.codebook(), found.getCode().eContainer());
                assertEquals("a warm room", found.getQuote());
            }
        }
    }

    @Test
    void openReadsNoFileOfASource() throws Exception {
        try (SmallStudy small = SmallStudy.create(folder)) {
            small.code("Warmth", small.first(), "a warm room", small.ann());
            small.save();
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals(List.of("study.fieldway", "codebook.xmi", "services.xmi", "ethics.xmi", "consents.xmi"),
                    study.filesRead());
            study.source(study.study().getSources().getFirst());
            assertEquals("source.xmi", Path.of(study.filesRead().getLast()).getFileName().toString());
        }
    }

    @Test
    void addedMapHasAFileOfItsOwnAndUndoTakesItAway() throws Exception {
        StudyStore.create(folder, NewStudy.titled("T"));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
            map.setName("Heron’s journey");
            study.domain().getCommandStack().execute(study.additions().map(map));
            study.save(new NullProgressMonitor());
            assertTrue(Files.exists(folder.resolve("maps/" + map.getId() + ".xmi")));
            assertEquals(map, study.map("heron’s JOURNEY"));
            study.domain().getCommandStack().undo();
            assertTrue(study.maps().isEmpty());
            study.save(new NullProgressMonitor());
            assertFalse(Files.exists(folder.resolve("maps/" + map.getId() + ".xmi")));
            study.domain().getCommandStack().redo();
            study.save(new NullProgressMonitor());
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("Heron’s journey", study.maps().getFirst().getName());
            var refused = assertThrows(FieldwayException.class, () -> study.map("Swan"));
            assertEquals("There is no map “Swan” in this study; there are: Heron’s journey.", refused.getMessage());
        }
    }

    @Test
    void ofFindsTheOpenStudyOfAnObjectUntilItIsClosed() throws Exception {
        StudyStore.create(folder, NewStudy.titled("T"));
        try (OpenStudy first = StudyStore.open(folder, OpenOptions.toRead());
                OpenStudy second = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals(Optional.of(first), OpenStudy.of(first.study()));
            assertEquals(Optional.of(second), OpenStudy.of(second.codebook()));
            second.close();
            assertEquals(Optional.empty(), OpenStudy.of(second.codebook()));
            assertEquals(Optional.of(first), OpenStudy.of(first.study()));
        }
        assertEquals(Optional.empty(), OpenStudy.of(JourneyFactory.eINSTANCE.createJourneyMap()));
    }

    private static void setTitle(OpenStudy study, String title) {
        Command command = SetCommand.create(study.domain(), study.study(), StudyPackage.Literals.STUDY__TITLE, title);
        study.domain().getCommandStack().execute(command);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
