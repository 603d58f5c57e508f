/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fieldway check}: findings for people and for programs, and the exit code that a script acts on. */
class CheckCommandTest {

    @TempDir
    Path folder;

    @Test
    void checkOfAStudyWithAnErrorEndsWithThreeAndNamesRuleAndPlace() {
        Path study = folder.resolve("s");
        Line.run("sample", study);
        Line line = Line.run("check", study);
        assertEquals(3, line.code());
        assertTrue(line.out().startsWith("error: "), line.out());
        assertTrue(line.out().lines().allMatch(found -> found.matches("(error|warning|note): .*[.:?!] \\[[a-z-]+]")), line.out());
        long errors = line.out().lines().filter(found -> found.startsWith("error: ")).count();
        assertTrue(line.err().startsWith("Errors: " + errors + ","), line.err());
    }

    @Test
    void checkOfANewStudyEndsWithZeroWhateverWarningsThereAre() {
        Path study = folder.resolve("n");
        Line.run("new", study, "--title", "T");
        Line line = Line.run("check", study);
        assertEquals(0, line.code(), line.out());
        assertTrue(line.err().startsWith("Errors: 0,"), line.err());
    }

    @Test
    void checkAsJsonSaysTheSameAsTheLines() throws IOException {
        Path study = folder.resolve("s");
        Line.run("sample", study);
        Line json = Line.run("check", study, "--json");
        assertEquals(3, json.code());
        List<String> fromLines = Line.run("check", study).out().lines()
                .map(line -> line.replaceFirst(":.*\\[", " ").replace("]", "")).toList();
        assertEquals(fromLines, findings(json.out()));
    }

    @Test
    void checkWritesNothingIntoTheStudy() throws IOException {
        Path study = folder.resolve("s");
        Line.run("sample", study);
        List<String> before = files(study);
        Line.run("check", study);
        assertEquals(before, files(study));
    }

    private static List<String> findings(String json) throws IOException {
        List<String> found = new ArrayList<>();
        String rule = "";
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.currentName().equals("rule")) {
                    rule = parser.getText();
                } else if (token == JsonToken.VALUE_STRING && parser.currentName().equals("severity")) {
                    found.add(parser.getText().replace("info", "note") + " " + rule);
                }
            }
        }
        return found;
    }

    private static List<String> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            List<String> found = new ArrayList<>();
            for (Path path : all.sorted().toList()) {
                found.add(path + " " + Files.getLastModifiedTime(path) + " " + Files.size(path));
            }
            return found;
        }
    }
}
