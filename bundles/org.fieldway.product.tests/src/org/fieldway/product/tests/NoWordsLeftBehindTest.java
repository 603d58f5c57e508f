/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What participants said stays in the study: after commands, failures and a workbench nothing of it is in the home
 * folder, the workspace, the configuration, logs, temporary files or the study's caches.
 */
class NoWordsLeftBehindTest {

    private static final String GROUP_MAP = "Finding my place at the college";
    private static final String NEW_TRANSCRIPT = """
            Interviewer: And then?
            Otter: Then I had forgotten my umbrella and stood there for an hour.
            """;

    @TempDir
    static Path parent;

    private static Installation installation;
    private static Path sample;
    private static Map<String, String> asInstalled;

    @TempDir
    Path temporary;

    private Path study;
    private Path home;
    private Path temp;

    @BeforeAll
    static void install() throws IOException {
        installation = Installation.copyTo(parent);
        asInstalled = Tree.contents(installation.folder());
        sample = parent.resolve("sample");
        installation.fieldway("sample", sample.toString()).start().orFail();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        study = temporary.resolve("study");
        Tree.copy(sample, study);
        home = Files.createDirectory(temporary.resolve("home"));
        temp = Files.createDirectory(temporary.resolve("temp"));
    }

    @Test
    void searchKnowsWhatWasSaidAndFindsItInTheStudyAndInTheShippedSample() throws IOException {
        Words words = Words.ofStudy(study);

        assertTrue(words.phrases().size() > 1000, () -> words.phrases().size() + " phrases");
        WordsSearch search = new WordsSearch(words);
        assertEquals(20, search.in(study).stream().filter(file -> file.contains("text.txt at")).count());
        assertTrue(search.in(installation.folder()).stream().allMatch(file -> file.contains("org.fieldway.sample_")));
    }

    @Test
    void commandsLeaveNoWordsBehind() throws IOException {
        Path out = Files.createDirectory(temporary.resolve("out"));
        command("info", study.toString()).orFail();
        assertEquals(3, command("check", study.toString()).code());
        for (String audience : List.of("team", "partners", "public")) {
            command("render", study.toString(), "--map", GROUP_MAP, "--audience", audience, "--to",
                    out.resolve(audience + ".svg").toString()).orFail();
        }
        Path transcript = Files.writeString(out.resolve("new.txt"), NEW_TRANSCRIPT);
        command("import", transcript.toString(), "--into", study.toString(), "--as", "transcript").orFail();

        assertNothingLeft();
    }

    @Test
    void failuresLeaveNoWordsBehind() throws IOException {
        Path broken = someCodings();
        Files.writeString(broken, Files.readString(broken).replaceFirst("<codings ", "<codings quote=\"\" "));
        Path text = broken.resolveSibling("text.txt");
        command("check", study.toString());
        command("render", study.toString(), "--map", GROUP_MAP, "--to", temporary.resolve("a.svg").toString());
        command("import", text.toString(), broken.toString(), "--into", study.toString(), "--as", "transcript");
        assertEquals(1, command("render", study.toString(), "--map", "No such map", "--to", "a.svg").code());

        assertNothingLeft();
    }

    @Test
    void faultOfFieldwayItselfLeavesALogWithoutWords() throws IOException {
        Run.Result failed = run("render", study.toString(), "--map", GROUP_MAP, "--scale", "4", "--to",
                temporary.resolve("large.png").toString()).with("FIELDWAY_JAVA_OPTIONS", "-Xmx32m").start();

        assertEquals(1, failed.code(), failed::toString);
        assertFalse(failed.err().contains("\tat "), failed::toString);
        try (Stream<Path> logs = Files.list(temp)) {
            List<Path> all = logs.toList();
            assertEquals(1, all.size(), () -> "one log in the folder for temporary files, not " + all + "\n" + failed);
            assertTrue(Files.readString(all.getFirst()).contains("OutOfMemoryError"));
        }
        assertNothingLeft();
    }

    @Test
    void workbenchLeavesNoWordsBehind() throws IOException {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "a display is needed");
        installation.workbench(home, temp, List.of(), "open", study.toString(), "--exit-after-open").start().orFail();

        assertTrue(Files.isDirectory(home.resolve(".fieldway/workspace/.metadata")), "where the workspace is looked for");
        assertTrue(Files.isDirectory(home.resolve(".fieldway/configuration")), "where the configuration is looked for");
        assertNothingLeft();
    }

    @Test
    void workbenchThatCannotReadAFileLeavesNoWordsBehind() throws IOException {
        Assumptions.assumeTrue(System.getenv("DISPLAY") != null, "a display is needed");
        Path broken = someCodings();
        String whole = Files.readString(broken);
        Files.writeString(broken, whole.substring(0, whole.length() / 2));
        installation.workbench(home, temp, List.of(), "open", study.toString(), "--exit-after-open").start();

        assertNothingLeft();
    }

    private Path someCodings() throws IOException {
        try (Stream<Path> files = Files.walk(study.resolve("sources"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("codings-")).sorted().findFirst()
                    .orElseThrow();
        }
    }

    private Run.Result command(String... arguments) {
        return run(arguments).start();
    }

    private Run run(String... arguments) {
        return installation.fieldway(arguments).in(home).with("HOME", home.toString()).with("TMPDIR", temp.toString());
    }

    private void assertNothingLeft() throws IOException {
        assertEquals(List.of(), new WordsSearch(words()).in(placesOutsideTheStudysFiles()));
        assertEquals(asInstalled, Tree.contents(installation.folder()), "the installation is as it was");
    }

    private static Words words() throws IOException {
        Set<String> phrases = new HashSet<>(Words.ofStudy(sample).phrases());
        phrases.addAll(Words.ofText(NEW_TRANSCRIPT).phrases());
        return new Words(phrases);
    }

    /** Of the study its folders for Fieldway's own use, but for the one that keeps files as they were before a save. */
    private Path[] placesOutsideTheStudysFiles() throws IOException {
        try (Stream<Path> all = Files.list(study)) {
            return Stream.concat(Stream.of(home, temp), all.filter(Files::isDirectory).filter(folder ->
                    folder.getFileName().toString().startsWith(".") && !folder.endsWith(".previous"))).toArray(Path[]::new);
        }
    }
}
