/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.store.files.FileTransaction;
import org.fieldway.core.store.files.PendingSave;
import org.fieldway.core.store.files.Presence;
import org.fieldway.core.store.files.Recovery;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.Writer;
import org.fieldway.core.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A save of several files, stopped at each of its steps: afterwards all files are old, or all are new. */
class FileTransactionCrashTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Map<String, String> OLD = new TreeMap<>(Map.of("codebook.xmi", "codes: X Y",
            "sources/1/codings-a.xmi", "X", "sources/2/codings-a.xmi", "X Y", "maps/old.xmi", "old map"));
    private static final Map<String, String> NEW = new TreeMap<>(Map.of("codebook.xmi", "codes: Y",
            "sources/1/codings-a.xmi", "Y", "sources/2/codings-a.xmi", "Y Y", "sources/3/codings-a.xmi", "Y",
            "maps/new/deep.xmi", "new map"));

    static IntStream steps() throws IOException {
        SimulatedDisk disk = before();
        save(disk);
        return IntStream.range(0, disk.steps());
    }

    @Test
    void commitTakesEveryKindOfStep() throws IOException {
        SimulatedDisk disk = before();
        save(disk);
        assertEquals(List.of("create folder", "delete", "force", "force folder", "move", "write"),
                disk.stepNames().keySet().stream().sorted().toList());
        assertEquals(NEW, study(disk));
        assertEquals("codes: X Y", text(disk.read(".previous/codebook.xmi")));
        assertEquals("old map", text(disk.read(".previous/maps/old.xmi")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void recoveryFindsOldOrNewWhenTheProcessDiesAtAStep(int step) throws IOException {
        SimulatedDisk disk = stoppedAt(step).afterProcessDeath();
        Map<String, String> seenByReader = throughPending(disk);
        Map<String, String> recovered = recovered(disk);
        assertOldOrNew(recovered, "step " + step);
        assertEquals(recovered, seenByReader, "a reader that may not write sees the same");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void recoveryFindsOldOrNewWhenThePowerIsCutAtAStep(int step) throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            SimulatedDisk disk = stoppedAt(step).afterPowerCut(new Random(seed));
            assertOldOrNew(recovered(disk), "step " + step + ", seed " + seed);
        }
    }

    @Test
    void recoveryFindsOldOrNewWhenItIsCutItselfAtRandom() throws IOException {
        Random random = new Random(20260302);
        int all = (int) steps().count();
        for (int round = 0; round < 500; round++) {
            SimulatedDisk disk = stoppedAt(random.nextInt(all)).afterPowerCut(random);
            for (int again = 0; again < 3; again++) {
                disk.stopAt(random.nextInt(25));
                try {
                    recover(disk, "again" + again);
                } catch (PowerCut e) {
                    disk = disk.afterPowerCut(random);
                }
            }
            disk.stopAt(Integer.MAX_VALUE);
            assertOldOrNew(recovered(disk), "round " + round);
        }
    }

    @Test
    void commitIsNewOnceItHasReturnedEvenWhenThePowerIsCut() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            SimulatedDisk disk = before();
            save(disk);
            assertEquals(NEW, recovered(disk.afterPowerCut(new Random(seed))), "seed " + seed);
        }
    }

    @Test
    void recoveryLeavesALiveWriterAlone() throws IOException {
        SimulatedDisk disk = before();
        save(disk);
        int all = disk.steps();
        for (int step = 0; step < all; step++) {
            SimulatedDisk stopped = stoppedAt(step).afterProcessDeath();
            List<String> files = stopped.allFiles();
            Writer writer = new Writer("second", "Bea", "desk-2", 7, NOON, "");
            Presence presence = new Presence(stopped, writer, clock(Duration.ofSeconds(30)));
            new Recovery(stopped, presence).run();
            if (files.contains(".locks/first.here")) {
                assertEquals(files, stopped.allFiles(), "step " + step);
            }
        }
    }

    @Test
    void commitChangesNothingWhereAFileWasChangedFromOutside() throws IOException {
        SimulatedDisk disk = before();
        disk.putDurable("codebook.xmi", bytes("somebody else's"));
        var thrown = assertThrows(org.fieldway.core.store.files.FileChangedException.class, () -> save(disk));
        assertEquals("codebook.xmi", thrown.name());
        Map<String, String> expected = new TreeMap<>(OLD);
        expected.put("codebook.xmi", "somebody else's");
        assertEquals(expected, recovered(disk));
    }

    static SimulatedDisk before() {
        SimulatedDisk disk = new SimulatedDisk();
        OLD.forEach((name, text) -> disk.putDurable(name, bytes(text)));
        return disk;
    }

    private static SimulatedDisk stoppedAt(int step) throws IOException {
        SimulatedDisk disk = before();
        disk.stopAt(step);
        assertThrows(PowerCut.class, () -> save(disk));
        return disk;
    }

    private static void save(StudyFiles disk) throws IOException {
        new Presence(disk, new Writer("first", "Ann", "desk-1", 1, NOON, ""), clock(Duration.ZERO)).announce();
        FileTransaction transaction = new FileTransaction(disk, "first");
        NEW.forEach((name, text) -> transaction.put(name, bytes(text),
                OLD.containsKey(name) ? Sha256.of(OLD.get(name)) : ""));
        transaction.remove("maps/old.xmi", Sha256.of("old map"));
        transaction.commit(new NullProgressMonitor());
    }

    private static Map<String, String> recovered(SimulatedDisk disk) throws IOException {
        assertEquals(List.of(), recover(disk, "later"));
        assertTrue(disk.list(".saving").isEmpty(), () -> "left behind: " + disk.allFiles());
        return study(disk);
    }

    private static List<String> recover(SimulatedDisk disk, String instance) throws IOException {
        Writer writer = new Writer(instance, "Cy", "desk-3", 3, NOON, "");
        return new Recovery(disk, new Presence(disk, writer, clock(Duration.ofHours(1)))).run();
    }

    private static Map<String, String> study(SimulatedDisk disk) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : disk.allFiles()) {
            if (!name.startsWith(".")) {
                contents.put(name, text(disk.read(name)));
            }
        }
        return contents;
    }

    private static Map<String, String> throughPending(SimulatedDisk disk) throws IOException {
        PendingSave pending = PendingSave.of(disk);
        Map<String, String> contents = new TreeMap<>();
        TreeMap<String, String> all = new TreeMap<>(OLD);
        all.putAll(NEW);
        for (String name : all.keySet()) {
            if (pending.exists(name)) {
                contents.put(name, text(pending.read(name)));
            }
        }
        return contents;
    }

    private static void assertOldOrNew(Map<String, String> found, String when) {
        assertTrue(found.equals(OLD) || found.equals(NEW), () -> when + ": neither old nor new: " + found);
    }

    private static Clock clock(Duration later) {
        return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
