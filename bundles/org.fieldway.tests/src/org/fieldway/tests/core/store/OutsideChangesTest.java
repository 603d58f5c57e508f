/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.ChangedOutsideException;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.text.Anchor;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs do to a study's files: noticed, never overwritten, and codings never shown at other words. */
class OutsideChangesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        try (SmallStudy small = SmallStudy.create(folder)) {
            small.code("Warmth", small.first(), "a warm room", small.ann());
            small.code("Smiles", small.first(), "People smiled", small.ann());
            small.save();
        }
    }

    @Test
    void saveRefusesToOverwriteAChangeFromOutside() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            Path file = folder.resolve("study.fieldway");
            String changed = Files.readString(file).replace("By the river", "By the sea");
            Files.writeString(file, changed);
            study.domain().getCommandStack().execute(SetCommand.create(study.domain(), study.study(),
                    StudyPackage.Literals.STUDY__TITLE, "Mine"));
            var refused = assertThrows(ChangedOutsideException.class, () -> study.save(new NullProgressMonitor()));
            assertEquals("study.fieldway", refused.file());
            assertEquals(changed, Files.readString(file));
            assertTrue(study.isDirty(), "nothing of mine is lost");
            assertTrue(kinds(study.refreshNotices()).contains(Notice.Kind.CHANGED_OUTSIDE));
        }
    }

    @Test
    void conflictCopiesAreNoticedAndNotRead() throws Exception {
        String map = "maps/00000000-0000-4000-8000-00000000000a";
        Files.createDirectories(folder.resolve("maps"));
        for (String name : List.of("study (conflicted copy 2026-03-02).fieldway", "codebook-DESK12.xmi",
                "ethics.sync-conflict-20260302-120000-ABCDEFG.xmi", "services (1).xmi",
                map + "-LAPTOP.xmi")) {
            Files.writeString(folder.resolve(name), "whatever");
        }
        Files.copy(folder.resolve("ethics.xmi"), folder.resolve("consents (Ann's conflicted copy).xmi"));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            Set<String> found = study.notices().stream().filter(n -> n.kind() == Notice.Kind.CONFLICT_COPY)
                    .map(Notice::file).collect(Collectors.toSet());
            assertEquals(Set.of("study (conflicted copy 2026-03-02).fieldway", "codebook-DESK12.xmi",
                    "ethics.sync-conflict-20260302-120000-ABCDEFG.xmi", "services (1).xmi",
                    "consents (Ann's conflicted copy).xmi"), found);
        }
    }

    @Test
    void textChangedFromOutsideIsNoticedAndCodingsAreFoundAgainOrLost() throws Exception {
        Path text;
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            text = folder.resolve(Layout.text(study.study().getSources().getFirst().getId()));
        }
        Files.writeString(text, SmallStudy.FIRST_TEXT.replace("Ann: ", "Ann, who asks: ")
                .replace("People smiled", "Nobody spoke"));
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            assertTrue(study.anchors().isChanged(small.first()));
            assertTrue(kinds(study.notices()).contains(Notice.Kind.TEXT_CHANGED));
            CodingFile file = study.codingFiles(small.first()).getFirst();
            Map<Coding, Anchor> places = study.anchors().places(small.first(), file);
            Anchor.Moved moved = assertInstanceOf(Anchor.Moved.class, places.get(file.getCodings().get(0)));
            assertEquals("a warm room", study.text(small.first()).substring(moved.start(), moved.end()));
            assertEquals(new Anchor.Lost(Anchor.Reason.GONE), places.get(file.getCodings().get(1)));
        }
    }

    @Test
    void unchangedTextKeepsEveryCodingInItsPlace() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            assertFalse(study.anchors().isChanged(small.first()));
            CodingFile file = study.codingFiles(small.first()).getFirst();
            study.anchors().places(small.first(), file).values()
                    .forEach(place -> assertInstanceOf(Anchor.Kept.class, place));
            assertEquals(List.of(), study.notices());
        }
    }

    @Test
    void textThatIsNotUtf8IsRefusedByName() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            String name = Layout.text(small.first().getId());
            Files.write(folder.resolve(name), new byte[] {'a', (byte) 0xFF});
            var refused = assertThrows(FieldwayException.class, () -> study.text(small.first()));
            assertTrue(refused.getMessage().startsWith(name), refused::getMessage);
        }
    }

    @Test
    void readingLeavesTheFolderAsItWas() throws Exception {
        Map<String, String> before = MergeUnderWay.contents(folder);
        Set<String> names = names();
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            study.index();
            assertTrue(study.isReadOnly());
            assertThrows(FieldwayException.class, () -> study.save(new NullProgressMonitor()));
            assertFalse(SetCommand.create(study.domain(), study.study(), StudyPackage.Literals.STUDY__TITLE, "T")
                    .canExecute());
        }
        assertEquals(before, MergeUnderWay.contents(folder));
        assertEquals(names, names());
    }

    @Test
    void savingAgainWhatWasLoadedWritesTheSameBytes() throws Exception {
        Map<String, String> before = MergeUnderWay.contents(folder);
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            SmallStudy small = SmallStudy.of(study);
            study.codingFiles(small.first());
            study.source(small.second());
            study.domain().getResourceSet().getResources().forEach(resource -> resource.setModified(true));
            assertEquals(List.of(), study.prepareSave().files());
        }
        assertEquals(before, MergeUnderWay.contents(folder));
        for (String text : before.values()) {
            assertFalse(text.contains("\r"));
        }
        String codebook = before.get("codebook.xmi");
        assertEquals(codebook.split("<codes ", -1).length, codebook.lines().filter(l -> l.contains("<codes ")).count()
                + 1, "one element per line");
    }

    @Test
    void charactersThatXmlCannotHoldDoNotKeepAStudyFromBeingSaved() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            study.domain().getCommandStack().execute(SetCommand.create(study.domain(), study.study(),
                    StudyPackage.Literals.STUDY__SUMMARY, "a\u000Bb\uD800c\u0000 \uD83D\uDE00\n<&\">"));
            study.save(new NullProgressMonitor());
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("a\uFFFDb\uFFFDc\uFFFD \uD83D\uDE00\n<&\">", study.study().getSummary());
        }
    }

    @Test
    void writeOutsideOfACommandIsHeard() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
            List<String> outside = new ArrayList<>();
            study.addChangeListener(file -> {
                if (!study.isChanging()) {
                    outside.add(file.name());
                }
            });
            SmallStudy small = SmallStudy.of(study);
            small.code("Warmth", small.second(), "bus", small.bea());
            study.domain().getCommandStack().undo();
            study.domain().getCommandStack().redo();
            study.source(small.first());
            assertEquals(List.of(), outside);
            study.study().setTitle("Not by a command");
            assertEquals(List.of("study.fieldway"), outside);
        }
    }

    private Set<String> names() throws Exception {
        try (var all = Files.walk(folder)) {
            return all.map(path -> folder.relativize(path).toString()).collect(Collectors.toSet());
        }
    }

    private static Set<Notice.Kind> kinds(List<Notice> notices) {
        return notices.stream().map(Notice::kind).collect(Collectors.toSet());
    }
}
