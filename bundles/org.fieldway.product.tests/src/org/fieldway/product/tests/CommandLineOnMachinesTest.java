/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line where there is no display, no home, no right to write, no network, and much going on at once. */
class CommandLineOnMachinesTest {

    private static final int AT_ONCE = 10;

    @TempDir
    static Path parent;

    private static Installation installation;

    @TempDir
    Path temporary;

    @BeforeAll
    static void install() throws IOException {
        installation = Installation.copyTo(parent);
    }

    @BeforeEach
    void letOthersWriteTemporaryFiles() {
        Tree.rights(temporary, "a+rwx");
    }

    @Test
    void commandLeavesNoFileBehindNeitherInTheInstallationNorBesides() throws IOException {
        Map<String, String> before = Tree.contents(installation.folder());
        Path home = Files.createDirectory(temporary.resolve("home"));
        Path current = Files.createDirectory(temporary.resolve("current"));
        Path temp = Files.createDirectory(temporary.resolve("temp"));
        assertVersion(installation.fieldway("--version").in(current).with("TMPDIR", temp.toString())
                .with("HOME", home.toString()).start());
        assertEquals(before, Tree.contents(installation.folder()));
        assertEquals(Map.of("", "folder", "home", "folder", "current", "folder", "temp", "folder"),
                Tree.contents(temporary));
    }

    @Test
    void commandRunsWithoutDisplayHomeAndRightToWriteTheInstallation() {
        assertVersion(installation.fieldwayOfStranger(List.of(), "--version").with("TMPDIR", temporary.toString()).start());
    }

    @Test
    void commandRunsTenTimesAtOnce() {
        List<Run.Running> all = Stream.generate(() -> installation.fieldwayOfStranger(List.of(), "--version")
                .with("TMPDIR", temporary.toString()).begin()).limit(AT_ONCE).toList();
        all.stream().map(Run.Running::await).forEach(CommandLineOnMachinesTest::assertVersion);
        assertEquals(List.of(), filesIn(temporary));
    }

    @Test
    void commandOpensNoNetworkConnection() throws IOException {
        Assumptions.assumeTrue(Run.has("strace"), "this test needs strace");
        Path trace = Files.createFile(temporary.resolve("trace"));
        Tree.rights(trace, "a+rw");
        assertVersion(installation.fieldwayOfStranger(
                List.of("strace", "-f", "-qq", "-e", "trace=connect,sendto,bind,execve", "-o", trace.toString()), "--version")
                .with("TMPDIR", temporary.toString()).start());
        List<String> calls = Files.readAllLines(trace);
        assertTrue(calls.stream().anyMatch(line -> line.contains("execve(") && line.contains("/bin/java")),
                "the trace has to hold what Java does");
        assertEquals(List.of(), calls.stream().filter(line -> line.contains("AF_INET")).toList());
    }

    @Test
    void commandRunsThroughSymbolicLinks() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("fw"), installation.script());
        Path second = Files.createSymbolicLink(temporary.resolve("second link"), Path.of("fw"));
        assertVersion(Run.command(second.toString(), "--version").without("DISPLAY")
                .with("JAVA_HOME", System.getProperty("java.home")).start());
        assertTrue(Files.isSymbolicLink(link));
    }

    private static void assertVersion(Run.Result result) {
        assertEquals(0, result.code(), result::toString);
        assertTrue(result.out().matches("Fieldway \\d+\\.\\d+\\.\\d+ \\(\\d+\\)\n"), result::toString);
        assertEquals("", result.err());
    }

    private static List<String> filesIn(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? Collections.emptyList() : List.of(names);
    }
}
