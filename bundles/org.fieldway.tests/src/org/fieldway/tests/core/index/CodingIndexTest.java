/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.sources.SourcesPackage;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.Transcript;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of codings: from files, from commands, from its cache. */
class CodingIndexTest {

    @TempDir
    Path folder;

    private UUID warm;
    private UUID bothRooms;
    private UUID late;

    @BeforeEach
    void codeTwoSources() throws Exception {
        try (SmallStudy small = SmallStudy.create(folder)) {
            warm = small.code("Warmth", small.first(), "a warm room", small.ann()).getId();
            bothRooms = small.code("Warmth", small.first(), "warm room. People smiled.\nWren: I came", small.bea())
                    .getId();
            late = small.code("Transport", small.second(), "late again", small.ann()).getId();
            small.save();
        }
    }

    @Test
    void indexKnowsCodeCoderRangeAndSpeakersFromTheFiles() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            CodingIndex index = study.index();
            assertEquals(List.of(warm, bothRooms), ids(index.ofCode(small.code("Warmth").getId())));
            CodingRow row = index.find(small.first().getId(), warm).orElseThrow();
            int start = SmallStudy.FIRST_TEXT.indexOf("a warm room");
            assertEquals(start, row.start());
            assertEquals(start + "a warm room".length(), row.end());
            assertEquals(small.ann().getId(), row.coder());
            assertEquals(List.of(participant(study, 0)), row.participants());
            assertEquals(Set.of(participant(study, 0), participant(study, 1)),
                    Set.copyOf(index.find(bothRooms).orElseThrow().participants()));
            assertEquals(Map.of(small.first().getId(), 2, small.second().getId(), 1), index.countBySource());
            assertEquals(Map.of(participant(study, 0), 3, participant(study, 1), 1), index.countByParticipant());
            assertEquals(Map.of(participant(study, 0), 2, participant(study, 1), 1),
                    index.codeByParticipant().get(small.code("Warmth").getId()));
            assertFalse(study.domain().getResourceSet().getResources().stream()
                    .anyMatch(resource -> resource.getURI().toString().contains("/sources/")), "no material loaded");
        }
    }

    @Test
    void indexFollowsCommandsAndUndoBeforeAnythingIsSaved() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            assertEquals(3, study.index().size());
            UUID added = small.code("Transport", small.second(), "bus", small.bea()).getId();
            assertEquals(List.of(added, late), ids(study.index().ofSource(small.second().getId())));
            study.domain().getCommandStack().undo();
            assertEquals(List.of(late), ids(study.index().ofSource(small.second().getId())));
            Coding coding = study.codingFile(small.first(), small.ann()).getCodings().getFirst();
            small.execute(RemoveCommand.create(study.domain(), coding.eContainer(),
                    CodesPackage.Literals.CODING_FILE__CODINGS, coding));
            assertEquals(List.of(bothRooms), ids(study.index().ofSource(small.first().getId())));
        }
    }

    @Test
    void indexFollowsASpeakerWhoIsMappedAnew() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            study.index();
            SpeakerMapping heron = ((Transcript) study.source(small.first())).getSpeakers().getFirst();
            small.execute(SetCommand.create(study.domain(), heron,
                    SourcesPackage.Literals.SPEAKER_MAPPING__PARTICIPANT, study.study().getParticipants().get(1)));
            assertEquals(List.of(participant(study, 1)), study.index().find(warm).orElseThrow().participants());
        }
    }

    @Test
    void retiredCodeCountsAsTheOneToUseInstead() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            small.execute(SetCommand.create(study.domain(), small.code("Transport"),
                    CodesPackage.Literals.CODE__REPLACED_BY, small.code("Warmth")));
            assertEquals(Map.of(small.code("Warmth").getId(), 3), study.index().countByCode());
        }
    }

    @Test
    void secondReadingStreamsNothingUntilAFileChanges() throws Exception {
        makeOld();
        readToEdit();
        assertEquals(0, readToEdit());
        Path file;
        try (Stream<Path> all = Files.walk(folder.resolve("sources"))) {
            file = all.filter(path -> path.endsWith("source.xmi")).findFirst().orElseThrow();
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(50)));
        assertEquals(1, readToEdit());
    }

    @Test
    void youngFilesAreNotTrusted() throws Exception {
        readToEdit();
        assertEquals(2, readToEdit());
    }

    @Test
    void damagedCacheIsMadeAnew() throws Exception {
        makeOld();
        readToEdit();
        Path cache = folder.resolve(".fieldway/codings.index");
        byte[] bytes = Files.readAllBytes(cache);
        for (int at : new int[] {0, 5, 9, 20, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x55;
            Files.write(cache, damaged);
            assertEquals(2, readToEdit(), "byte " + at);
        }
        Files.write(cache, Arrays.copyOf(bytes, bytes.length / 3));
        assertEquals(2, readToEdit());
        assertEquals(0, readToEdit());
    }

    @Test
    void cacheThatCannotBeWrittenIsNoProblem() throws Exception {
        Files.writeString(folder.resolve(".fieldway"), "a file where the folder should be");
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            assertEquals(3, study.index().size());
        }
    }

    @Test
    void brokenCodingFileIsNamedAndTheOthersAreCounted() throws Exception {
        String name;
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            name = small.codingFileName(small.second(), small.ann());
        }
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() - 30));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals(List.of(name), study.index().unreadable());
            assertEquals(2, study.index().size());
            assertEquals(Optional.empty(), study.index().find(late));
        }
    }

    private int readToEdit() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            assertEquals(3, study.index().size());
            assertEquals(2, study.index().find(bothRooms).orElseThrow().participants().size());
            return study.indexStreamed();
        }
    }

    private void makeOld() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("sources"))) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(100)));
            }
        }
    }

    private static UUID participant(OpenStudy study, int number) {
        return study.study().getParticipants().get(number).getId();
    }

    private static List<UUID> ids(List<CodingRow> rows) {
        return rows.stream().map(CodingRow::id).toList();
    }
}
