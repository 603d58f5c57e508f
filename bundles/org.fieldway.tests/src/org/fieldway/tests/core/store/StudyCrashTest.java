/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.tests.core.store.files.PowerCut;
import org.fieldway.tests.core.store.files.SimulatedDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Merging a code changes the codebook and two coding files. Wherever opening, saving or closing is stopped, the study is
 * afterwards as it was or as it should become, and no coding names the merged code while the codebook has retired it.
 */
class StudyCrashTest {

    @TempDir
    Path folder;

    private Map<String, String> before;
    private Map<String, String> after;
    private int steps;

    @BeforeEach
    void learnWhatShouldCome() throws Exception {
        MergeUnderWay.prepare(folder);
        before = MergeUnderWay.contents(folder);
        SimulatedDisk disk = freshDisk();
        MergeUnderWay.merge(MergeUnderWay.NOWHERE, disk, OpenOptions.toEdit());
        after = study(disk);
        steps = disk.steps();
        assertEquals(Set.of("codebook.xmi"), changedCore());
        assertTrue(disk.stepNames().keySet().containsAll(Set.of("write", "force", "force folder", "move", "delete")));
    }

    @Test
    void studyIsOldOrNewWhereverTheProcessDies() throws Exception {
        for (int step = 0; step < steps; step++) {
            check(stoppedAt(step).afterProcessDeath(), "step " + step);
        }
    }

    @Test
    void studyIsOldOrNewWhereverThePowerIsCut() throws Exception {
        for (int step = 0; step < steps; step++) {
            for (int seed = 0; seed < 3; seed++) {
                check(stoppedAt(step).afterPowerCut(new Random(seed)), "step " + step + ", seed " + seed);
            }
        }
    }

    @Test
    void studyIsOldOrNewAfterHundredsOfRandomCutsEvenDuringRecovery() throws Exception {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            SimulatedDisk disk = stoppedAt(random.nextInt(steps)).afterPowerCut(random);
            disk.stopAt(random.nextInt(30));
            try {
                MergeUnderWay.assertWhole(MergeUnderWay.NOWHERE, disk, later(), "round " + round);
            } catch (PowerCut e) {
                disk = disk.afterPowerCut(random);
            }
            disk.stopAt(Integer.MAX_VALUE);
            check(disk, "round " + round);
        }
    }

    private void check(SimulatedDisk disk, String when) throws Exception {
        MergeUnderWay.assertWhole(MergeUnderWay.NOWHERE, disk, later(), when);
        Map<String, String> found = study(disk);
        assertTrue(found.equals(before) || found.equals(after), () -> when + ": neither old nor new");
    }

    private SimulatedDisk stoppedAt(int step) throws Exception {
        SimulatedDisk disk = freshDisk();
        disk.stopAt(step);
        try {
            MergeUnderWay.merge(MergeUnderWay.NOWHERE, disk, OpenOptions.toEdit());
        } catch (PowerCut e) {
            return disk;
        }
        throw new AssertionError("was not stopped at step " + step);
    }

    private SimulatedDisk freshDisk() {
        SimulatedDisk disk = new SimulatedDisk();
        before.forEach((name, text) -> disk.putDurable(name, text.getBytes(StandardCharsets.UTF_8)));
        return disk;
    }

    private static Map<String, String> study(SimulatedDisk disk) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : disk.allFiles()) {
            if (!name.matches("\\.(saving|previous|locks|fieldway)/.*")) {
                contents.put(name, new String(disk.read(name), StandardCharsets.UTF_8));
            }
        }
        return contents;
    }

    private Set<String> changedCore() {
        return after.keySet().stream().filter(name -> !name.startsWith("sources/"))
                .filter(name -> !after.get(name).equals(before.get(name))).collect(java.util.stream.Collectors.toSet());
    }

    /** On another day, when the heartbeat has long stopped. */
    private static OpenOptions later() {
        return OpenOptions.toEdit().at(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
    }
}
