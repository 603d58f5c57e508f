/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fieldway maps} and {@code fieldway render} with service maps. */
class ServiceMapCommandTest {

    private static final String RINGS = "Around the college, October 2026";

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeSample() {
        study = folder.resolve("sample");
        Line.run("sample", study);
    }

    private Line render(Object... more) {
        return Line.run(Stream.concat(Stream.of("render", study, "--map", RINGS), Arrays.stream(more)).toArray());
    }

    private String svg(Object... more) throws IOException {
        Path file = folder.resolve("map.svg");
        Line line = render(Stream.concat(Stream.of("--to", file), Arrays.stream(more)).toArray());
        assertEquals(0, line.code(), line.err());
        return Files.readString(file);
    }

    @Test
    void mapsListsServiceMaps() {
        List<String> names = Line.run("maps", study).out().lines().toList();
        assertTrue(names.containsAll(List.of(RINGS, "Who pays whom", "Heron's journey")), names.toString());
    }

    @Test
    void renderTellsWhatIsWithheldFromThePublic() throws IOException {
        Line line = render("--to", folder.resolve("p.svg"), "--audience", "public");
        assertTrue(line.err().contains("Relation from"), line.err());
        assertTrue(svg("--audience", "team").contains("relation-b3cf49c5-2e89-5614-8797-5090d26da100"));
        assertFalse(svg("--audience", "public").contains("relation-b3cf49c5-2e89-5614-8797-5090d26da100"));
    }

    @Test
    void renderDrawsOtherTimesDaysAndLayouts() throws IOException {
        assertTrue(svg().contains("until 29 Mar 2019"));
        assertFalse(svg("--time", "future").contains("until 29 Mar 2019"));
        assertTrue(svg().contains("Wexbourne Wellbeing Alliance, Alliance"));
        String past = svg("--time", "Past", "--as-of", "2019-01-01");
        assertTrue(past.contains("as it was on 1 Jan 2019") && past.contains("Day centre, Tannery Hill"));
        assertFalse(past.contains("Wexbourne Wellbeing Alliance, Alliance"), "it was founded in 2024");
        assertTrue(svg("--layout", "rings").contains("ring-1"));
        assertFalse(svg("--layout", "network").contains("ring-1"));
    }

    @Test
    void renderDrawsPdfAndPng() throws IOException {
        for (String name : List.of("map.pdf", "map.png")) {
            assertEquals(0, render("--to", folder.resolve(name)).code());
            assertTrue(Files.size(folder.resolve(name)) > 1000);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --time   | tomorrow | There is no time tomorrow; there are: past, current, future.
            --layout | circles  | There is no layout circles; there are: rings, network.
            --as-of  | never    | never
            """)
    void wrongWordsAreWrongUsage(String option, String word, String sentence) {
        Line line = render("--to", folder.resolve("x.svg"), option, word);
        assertEquals(2, line.code());
        assertTrue(line.err().contains(sentence), line.err());
        assertFalse(Files.exists(folder.resolve("x.svg")));
    }

    @Test
    void journeyMapHasNoTimeOfItsOwn() {
        Line line = Line.run("render", study, "--map", "Heron's journey", "--to", folder.resolve("x.svg"), "--time", "past");
        assertEquals(2, line.code());
        assertTrue(line.err().contains("for service maps only"), line.err());
    }

    @Test
    void unknownNameIsAnsweredWithAllNames() {
        Line line = Line.run("render", study, "--map", "nothing", "--to", folder.resolve("x.svg"));
        assertEquals(1, line.code());
        assertTrue(line.err().contains("Who pays whom") && line.err().contains("Heron's journey"), line.err());
    }
}
