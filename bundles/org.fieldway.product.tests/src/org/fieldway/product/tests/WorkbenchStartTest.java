/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built workbench on a display: it opens a study and ends, keeps to the home folder, and stays silent. */
class WorkbenchStartTest {

    @TempDir
    static Path parent;

    private static Installation installation;

    @TempDir
    Path folder;

    private Path study;

    @BeforeAll
    static void install() throws IOException {
        installation = Installation.copyTo(parent);
    }

    @BeforeEach
    void makeSample() {
        study = folder.resolve("my study");
        installation.fieldway("sample", study.toString()).start().orFail();
    }

    @Test
    void workbenchOpensTheSampleAndEndsWithZero() throws IOException {
        Map<String, String> program = Tree.contents(installation.folder());
        Map<String, String> before = material();
        Path home = Files.createDirectory(folder.resolve("home"));
        Run.Result result = onDisplay(List.of(), home, "open", study.toString(), "--exit-after-open");
        assertEquals(0, result.code(), result::toString);
        assertEquals(before, material(), "looking changes nothing, and no lock stays");
        assertEquals(program, Tree.contents(installation.folder()));
        assertTrue(Files.isDirectory(home.resolve(".fieldway/workspace")));
        assertEquals(List.of(), filesWith(home, "Nobody asked what was wrong"), "words of participants outside the study");
        assertEquals(List.of(), logged(home, "org.fieldway.sirius"), "what is there for Sirius is silent without it");
        assertFalse((result.out() + result.err()).contains("sirius"), result::toString);
    }

    @Test
    void workbenchSaysWhatIsWrongWithAFolderAndEndsWithOne() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Run.Result result = onDisplay(List.of(), home, "open", folder.resolve("gone").toString(), "--exit-after-open");
        assertEquals(1, result.code(), result::toString);
        assertTrue(result.err().contains(folder.resolve("gone").toString()), result::toString);
    }

    @Test
    void workbenchStartsWhereTheHomeFolderCannotBeWritten() {
        Run.Result result = onDisplay(List.of(), Path.of("/dev/null/home"), "open", study.toString(),
                "--exit-after-open");
        assertEquals(0, result.code(), result::toString);
    }

    @Test
    void workbenchOpensNoNetworkConnection() throws IOException {
        Assumptions.assumeTrue(Run.has("strace"), "this test needs strace");
        Path trace = folder.resolve("trace");
        Path home = Files.createDirectory(folder.resolve("home"));
        onDisplay(List.of("strace", "-f", "-qq", "-e", "trace=connect,sendto,execve", "-o", trace.toString()), home,
                "open", study.toString(), "--exit-after-open").orFail();
        String text = Files.readString(trace, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("AF_UNIX"), "the trace has to hold the connection to the display");
        assertEquals("", text.lines().filter(line -> line.contains("AF_INET")).collect(Collectors.joining("\n")));
    }

    private static Run.Result onDisplay(List<String> wrapper, Path home, String... arguments) {
        List<String> command = new ArrayList<>();
        if (System.getenv("DISPLAY") == null) {
            Assumptions.assumeTrue(Run.has("xvfb-run"), "this test needs a display or xvfb-run (package xvfb)");
            command.addAll(List.of("xvfb-run", "-a"));
        }
        command.addAll(wrapper);
        command.add(installation.script().toString());
        command.addAll(List.of(arguments));
        return Run.command(command).with("HOME", home.toString()).with("JAVA_HOME", System.getProperty("java.home"))
                .without("JAVA_TOOL_OPTIONS", "DBUS_SESSION_BUS_ADDRESS").start();
    }

    /** The study without its caches, which may be deleted at any time, and without empty folders. */
    private Map<String, String> material() throws IOException {
        return Tree.contents(study).entrySet().stream().filter(entry -> !entry.getKey().startsWith(".fieldway"))
                .filter(entry -> !entry.getValue().equals("folder"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> logged(Path home, String words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path log : all.filter(file -> file.getFileName().toString().endsWith(".log")).toList()) {
                Files.readAllLines(log).stream().filter(line -> line.contains(words)).forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> filesWith(Path folder, String words) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(words)
                        || new String(bytes, StandardCharsets.UTF_16LE).contains(words)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
