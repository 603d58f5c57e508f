/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.material.Passage;
import org.fieldway.core.material.Passage.State;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Coding;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two codings of “a warm room”, by two coders, in files. */
class StudyMaterialTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void code() throws FieldwayException {
        study = folder.resolve("study");
        try (SmallStudy small = SmallStudy.create(study)) {
            small.code("welcome", small.first(), "a warm room", small.ann());
            small.code("smiles", small.first(), "People smiled", small.bea());
            small.save();
        }
    }

    @Test
    void readingGivesWordsPlacesSpeakersCodesAndCoders() throws FieldwayException {
        try (SmallStudy small = open()) {
            SourceMaterial first = StudyMaterial.of(small.study()).get(small.first());

            assertEquals(List.of("a warm room", "People smiled"), words(first));
            Passage passage = first.passages().getFirst();
            assertEquals(SmallStudy.FIRST_TEXT.indexOf("a warm room"), passage.start());
            assertEquals(small.code("welcome").getId(), passage.coded().code());
            assertEquals(small.ann().getId(), passage.coded().coder());
            assertEquals(Set.of(small.study().study().getParticipants().getFirst().getId()),
                    first.speech().voices(passage.start(), passage.end()).orElseThrow().participants());
            assertEquals(SmallStudy.FIRST_TEXT, first.text());
            assertEquals(List.of("Ann"), first.speech().unsettled());
        }
    }

    @Test
    void readingLoadsNothingIntoTheStudy() throws FieldwayException {
        try (SmallStudy small = open()) {
            int loaded = small.study().domain().getResourceSet().getResources().size();

            StudyMaterial.of(small.study()).get(small.first());

            assertEquals(loaded, small.study().domain().getResourceSet().getResources().size());
            assertTrue(small.study().loadedFiles(small.first().getId()).isEmpty());
        }
    }

    @Test
    void changesThatAreNotSavedCountAndReadNoFile() throws FieldwayException {
        try (SmallStudy small = open()) {
            StudyMaterial material = StudyMaterial.of(small.study());
            material.get(small.first());
            Coding coding = small.code("late", small.first(), "too, and stayed", small.ann());
            int read = small.study().filesRead().size();

            assertEquals(List.of("a warm room", "People smiled", "too, and stayed"), words(material.get(small.first())));
            small.execute(RemoveCommand.create(small.study().domain(), coding));
            assertEquals(List.of("a warm room", "People smiled"), words(material.get(small.first())));
            small.study().domain().getCommandStack().undo();
            assertEquals(List.of("a warm room", "People smiled", "too, and stayed"), words(material.get(small.first())));
            assertEquals(read, small.study().filesRead().size());
        }
    }

    @Test
    void whatIsLoadedAndChangedBeforeReadingIsTakenFromTheModel() throws FieldwayException {
        try (SmallStudy small = open()) {
            small.code("late", small.first(), "too, and stayed", small.ann());

            assertEquals(List.of("a warm room", "People smiled", "too, and stayed"),
                    words(StudyMaterial.of(small.study()).get(small.first())));
        }
    }

    @Test
    void changeMadeWhileTheFilesAreReadIsNotLost() throws FieldwayException {
        try (SmallStudy small = open()) {
            StudyMaterial material = StudyMaterial.of(small.study());
            MaterialReading reading = material.reading(List.of(small.first()));
            reading.read(new NullProgressMonitor());
            small.code("late", small.first(), "too, and stayed", small.ann());
            reading.keep();

            assertEquals(List.of("a warm room", "People smiled", "too, and stayed"),
                    words(material.known(small.first().getId()).orElseThrow()));
        }
    }

    @Test
    void sourceThatWasJustAddedIsReadFromTheModel() throws FieldwayException {
        try (SmallStudy small = SmallStudy.create(folder.resolve("new"))) {
            small.code("bus", small.second(), "The bus was late", small.ann());
            assertEquals(List.of("The bus was late"), words(StudyMaterial.of(small.study()).get(small.second())));
        }
    }

    @Test
    void askingAgainGivesTheSameUntilSomethingChanges() throws FieldwayException {
        try (SmallStudy small = open()) {
            StudyMaterial material = StudyMaterial.of(small.study());
            SourceMaterial first = material.get(small.first());
            assertSame(first, material.get(small.first()));
            assertFalse(material.reading(List.of(small.first())).isNeeded());
            assertTrue(material.reading(List.of(small.first(), small.second())).isNeeded());
        }
    }

    @Test
    void textChangedFromOutsideMovesOrLosesWordsAndIsNoticed() throws Exception {
        Path text = study.resolve(Layout.text(sourceId()));
        Files.writeString(text, "In front. " + Files.readString(text).replace("People smiled", "They smiled"));
        try (SmallStudy small = open()) {
            SourceMaterial first = StudyMaterial.of(small.study()).get(small.first());

            assertEquals(List.of(State.MOVED, State.LOST), first.passages().stream().map(Passage::state).toList());
            assertEquals(List.of("a warm room", ""), words(first));
            assertTrue(first.isTextChanged());
            assertTrue(small.study().notices().stream().anyMatch(one -> one.kind() == Notice.Kind.TEXT_CHANGED));
        }
    }

    @Test
    void unreadableTextLeavesTheCodingsAndSaysWhy() throws Exception {
        Files.write(study.resolve(Layout.text(sourceId())), new byte[] {(byte) 0xff, 0x41});
        try (SmallStudy small = open()) {
            SourceMaterial first = StudyMaterial.of(small.study()).get(small.first());

            assertEquals(List.of(State.UNREADABLE, State.UNREADABLE),
                    first.passages().stream().map(Passage::state).toList());
            assertTrue(first.textProblem().contains("is not UTF-8 text"), first.textProblem());
        }
    }

    @Test
    void brokenCodingFileLeavesTheOthersAndIsTold() throws Exception {
        Path broken;
        try (SmallStudy small = open()) {
            broken = study.resolve(small.codingFileName(small.first(), small.bea()));
        }
        Files.writeString(broken, Files.readString(broken).replace("</", "<"));
        try (SmallStudy small = open()) {
            SourceMaterial first = StudyMaterial.of(small.study()).get(small.first());

            assertEquals(List.of("a warm room"), words(first));
            assertEquals(1, first.problems().size());
            assertTrue(first.problems().getFirst().contains(broken.getFileName().toString()), first.problems()::toString);

            Files.writeString(broken, "");
            StudyMaterial.of(small.study()).forget(small.first().getId());
            assertEquals(1, StudyMaterial.of(small.study()).get(small.first()).problems().size());
        }
    }

    @Test
    void wordsAreFoundByTheirHash() throws FieldwayException {
        try (SmallStudy small = open()) {
            SourceMaterial first = StudyMaterial.of(small.study()).get(small.first());
            assertEquals("People smiled", first.withWords(Sha256.of("People smiled")).orElseThrow().words());
            assertTrue(first.withWords(Sha256.of("Nobody smiled")).isEmpty());
        }
    }

    private UUID sourceId() throws FieldwayException {
        try (SmallStudy small = open()) {
            return small.first().getId();
        }
    }

    private SmallStudy open() throws FieldwayException {
        OpenStudy open = StudyStore.open(study, OpenOptions.toEdit());
        return SmallStudy.of(open);
    }

    private static List<String> words(SourceMaterial source) {
        return source.passages().stream().map(Passage::words).toList();
    }
}
