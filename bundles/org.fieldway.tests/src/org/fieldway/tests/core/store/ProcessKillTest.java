/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.files.DiskFiles;
import org.fieldway.tests.core.store.files.SimulatedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process dies while it saves, on a real disk; the next one finds all files old, or all files new. */
class ProcessKillTest {

    @TempDir
    Path top;

    @Test
    void studyIsOldOrNewWhereverTheProcessHalts() throws Exception {
        Path original = top.resolve("original");
        MergeUnderWay.prepare(original);
        Map<String, String> before = MergeUnderWay.contents(original);
        SimulatedDisk disk = new SimulatedDisk();
        before.forEach((name, text) -> disk.putDurable(name, text.getBytes(StandardCharsets.UTF_8)));
        MergeUnderWay.merge(MergeUnderWay.NOWHERE, disk, OpenOptions.toEdit());
        Map<String, String> after = new TreeMap<>(before);
        after.replaceAll((name, text) -> read(disk, name));
        Set<String> outcomes = new HashSet<>();
        for (int step = 10; step < disk.steps(); step += Math.max(1, disk.steps() / 8)) {
            Path folder = top.resolve("step" + step);
            copy(before, folder);
            assertEquals(KilledProcess.HALTED, run(folder, step), "step " + step);
            MergeUnderWay.assertWhole(folder, new DiskFiles(folder), OpenOptions.toEdit(), "step " + step);
            Map<String, String> found = MergeUnderWay.contents(folder);
            assertTrue(found.equals(before) || found.equals(after), "step " + step);
            outcomes.add(found.equals(before) ? "old" : "new");
        }
        assertEquals(Set.of("old", "new"), outcomes);
    }

    private static String read(SimulatedDisk disk, String name) {
        try {
            return new String(disk.read(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Map<String, String> contents, Path folder) throws IOException {
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private int run(Path folder, int step) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", ClassPath.ofTests(), KilledProcess.class.getName(),
                folder.toString(), String.valueOf(step)).redirectErrorStream(true)
                .redirectOutput(top.resolve("output" + step + ".txt").toFile()).start();
        return process.waitFor();
    }
}
