/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.PreparedSave;
import org.fieldway.core.store.StudyLockedException;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people have one study open: the first has the locks, the second reads, codes and saves. */
class TwoInstancesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeStudy() throws Exception {
        SmallStudy.create(folder).close();
    }

    @Test
    void secondSavesItsCodingsWhileTheFirstSavesAndBothSurvive() throws Exception {
        int rounds = 25;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (OpenStudy one = StudyStore.open(folder, OpenOptions.toEdit().by("Ann"));
                OpenStudy two = StudyStore.open(folder, OpenOptions.toEdit().by("Bea")
                        .codingAs(SmallStudy.of(one).bea().getId()))) {
            SmallStudy second = SmallStudy.of(two);
            for (int round = 0; round < rounds; round++) {
                setTitle(one, "Title " + round);
                SmallStudy.of(one).code("Code " + round);
                second.passage(second.first(), round, second.bea());
                PreparedSave first = one.prepareSave();
                PreparedSave codings = two.prepareSave();
                CyclicBarrier start = new CyclicBarrier(2);
                Future<?> saved = threads.submit(() -> {
                    start.await();
                    first.write(new NullProgressMonitor());
                    return null;
                });
                start.await();
                codings.write(new NullProgressMonitor());
                saved.get();
                one.finishSave(first);
                two.finishSave(codings);
            }
        } finally {
            threads.shutdown();
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("Title " + (rounds - 1), study.study().getTitle());
            assertEquals(rounds, study.codebook().getCodes().size());
            assertEquals(rounds, study.index().size());
        }
    }

    @Test
    void openingWhileTheOtherSavesSeesOneMomentOnly() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(1);
        try (OpenStudy one = StudyStore.open(folder, OpenOptions.toEdit().by("Ann"))) {
            for (int round = 0; round < 15; round++) {
                setTitle(one, "Round " + round);
                setVersion(one, "Round " + round);
                PreparedSave save = one.prepareSave();
                Future<?> saved = threads.submit(() -> {
                    save.write(new NullProgressMonitor());
                    return null;
                });
                try (OpenStudy reader = StudyStore.open(folder, OpenOptions.toRead())) {
                    String version = reader.codebook().getVersion();
                    assertTrue(version == null || version.equals(reader.study().getTitle()));
                }
                saved.get();
                one.finishSave(save);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void secondCannotChangeWhatTheFirstHasLockedAndIsToldWhoHasItSinceWhen() throws Exception {
        try (OpenStudy one = StudyStore.open(folder, OpenOptions.toEdit().by("Ann Fisher"));
                OpenStudy two = StudyStore.open(folder, OpenOptions.toEdit().by("Bea"))) {
            assertTrue(two.isReadOnly(two.study().eResource()));
            assertFalse(one.isReadOnly(one.study().eResource()));
            assertFalse(title(two, "Mine").canExecute());
            String why = two.whyReadOnly(two.study()).orElseThrow();
            assertTrue(why.startsWith("study.fieldway is being edited by Ann Fisher on "), why);
            Notice locked = two.notices().stream().filter(notice -> notice.file().equals("codebook.xmi")).findFirst()
                    .orElseThrow();
            assertEquals(Notice.Kind.LOCKED, locked.kind());
            two.study().setTitle("Mine, without a command");
            var refused = assertThrows(StudyLockedException.class, () -> saveAnyway(two));
            assertTrue(refused.getMessage().contains("Ann Fisher"), refused::getMessage);
        }
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            assertEquals("By the river", study.study().getTitle());
        }
    }

    private static void saveAnyway(OpenStudy study) throws Exception {
        study.save(new NullProgressMonitor());
    }

    @Test
    void closingGivesTheLocksBackAndLeavesNothingBehind() throws Exception {
        StudyStore.open(folder, OpenOptions.toEdit().by("Ann")).close();
        assertFalse(Files.exists(folder.resolve(".locks")));
        try (OpenStudy two = StudyStore.open(folder, OpenOptions.toEdit().by("Bea"))) {
            assertFalse(two.isReadOnly(two.study().eResource()));
        }
    }

    @Test
    void lockOfAProcessThatIsGoneIsTakenOver() throws Exception {
        String instance = UUID.randomUUID().toString();
        Path locks = Files.createDirectories(folder.resolve(".locks"));
        String gone = "instance=" + instance + "\nowner=Cy\nhost=elsewhere\nprocess=1\nsince=2026-01-05T09:00:00Z\n";
        Files.writeString(locks.resolve("study.fieldway.lock"), gone);
        Files.writeString(locks.resolve(instance + ".here"), gone + "beat=2026-01-05T09:30:00Z\n");
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit().by("Bea"))) {
            assertFalse(study.isReadOnly(study.study().eResource()));
        }
    }

    @Test
    void lockWithAFreshHeartbeatOfAnotherComputerIsRespected() throws Exception {
        String instance = UUID.randomUUID().toString();
        Path locks = Files.createDirectories(folder.resolve(".locks"));
        String other = "instance=" + instance + "\nowner=Cy\nhost=elsewhere\nprocess=1\nsince=2026-01-05T09:00:00Z\n";
        Files.writeString(locks.resolve("study.fieldway.lock"), other);
        Files.writeString(locks.resolve(instance + ".here"), other + "beat=" + java.time.Instant.now() + "\n");
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit().by("Bea"))) {
            assertTrue(study.isReadOnly(study.study().eResource()));
            assertFalse(study.isReadOnly(study.codebook().eResource()));
            assertTrue(study.whyReadOnly(study.study()).orElseThrow().contains("Cy on elsewhere"));
        }
    }

    private static void setTitle(OpenStudy study, String title) {
        study.domain().getCommandStack().execute(title(study, title));
    }

    private static void setVersion(OpenStudy study, String version) {
        study.domain().getCommandStack().execute(SetCommand.create(study.domain(), study.codebook(),
                org.fieldway.model.codes.CodesPackage.Literals.CODEBOOK__VERSION, version));
    }

    private static Command title(OpenStudy study, String title) {
        return SetCommand.create(study.domain(), study.study(), StudyPackage.Literals.STUDY__TITLE, title);
    }
}
