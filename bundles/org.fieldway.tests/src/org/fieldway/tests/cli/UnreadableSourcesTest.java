/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source of which a file is broken or missing is told of, and never left out in silence. */
class UnreadableSourcesTest {

    @TempDir
    Path folder;

    private Path study;
    private Path source;

    @BeforeEach
    void makeSample() throws IOException {
        study = folder.resolve("s");
        assertEquals(0, Line.run("sample", study).code());
        try (Stream<Path> sources = Files.list(study.resolve("sources"))) {
            source = sources.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void wholeStudyIsToldOfAndDrawn() {
        assertEquals(0, Line.run("info", study).code());
        assertEquals(0, render().code());
        assertFalse(Line.run("check", study).out().contains("[source-unreadable]"));
    }

    @Test
    void sourceThatIsCutOffIsNamedByEveryCommandThatNeedsIt() throws IOException {
        Path file = source.resolve("source.xmi");
        Files.writeString(file, Files.readString(file).substring(0, 300));

        assertNamed("sources/" + source.getFileName() + "/source.xmi, line ");
    }

    @Test
    void sourceWhoseFolderIsGoneIsNamedByEveryCommandThatNeedsIt() throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }

        assertNamed("sources/" + source.getFileName() + "/source.xmi");
    }

    private void assertNamed(String file) {
        Line info = Line.run("info", study);
        assertEquals(1, info.code());
        assertTrue(info.out().contains("20 sources"), "what can be told is told");
        assertEquals(1, info.err().lines().filter(line -> line.contains(file)).count(), info.err());
        Line drawn = render();
        assertEquals(List.of(1, 1L, false), List.of(drawn.code(), drawn.err().lines().count(),
                Files.exists(folder.resolve("a.svg"))), drawn.err());
        assertTrue(drawn.err().contains(file), drawn.err());
        assertTrue(Line.run("check", study).out().lines().anyMatch(line -> line.startsWith("error: ")
                && line.contains(file) && line.endsWith("[source-unreadable]")));
    }

    private Line render() {
        return Line.run("render", study, "--map", "Finding my place at the college", "--to", folder.resolve("a.svg"));
    }
}
