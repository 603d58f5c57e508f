/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as a person types them: exit code, results, and sentences. */
class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void helpListsAllCommandsAndTheExitCodes() {
        Line help = Line.run("--help");
        assertEquals(0, help.code());
        assertEquals(List.of("new", "sample", "info", "check", "maps", "render", "import", "export", "draft", "compare",
                "evidence"), help.out().lines()
                .dropWhile(line -> !line.equals("Commands:")).skip(1).takeWhile(line -> !line.isBlank())
                .map(line -> line.strip().split(" ")[0]).toList());
        assertTrue(help.out().contains("0 done, 1 refused or failed, 2 wrong usage, 3 check found errors"), help.out());
        assertEquals("", help.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "sample", "info", "check", "maps", "render", "import", "export", "draft", "compare", "evidence"})
    void helpOfEachCommandTellsWhatItsArgumentsMean(String command) {
        Line help = Line.run(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("Usage: fieldway " + command), help.out());
        List<String> unexplained = help.out().lines().dropWhile(line -> !line.startsWith("Usage"))
                .filter(line -> line.matches(" {1,8}(-\\w, )?(--[\\w-]+(=\\w+)?|[A-Z]+(\\.\\.\\.)?) *")).toList();
        assertEquals(List.of(), unexplained, help.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | No command was given.
            paint                                     | Unmatched argument at index 0: 'paint'
            info                                      | Missing required parameter: 'STUDY'
            info --xml x                              | Unknown option: '--xml'
            new x                                     | Missing required option: '--title=T'
            new x --title ' '                         | The title is blank: give the study a title.
            import a.txt                              | Missing required option: '--into=STUDY'
            render x --map m --to a.svg --audience you | There is no audience you: choose one of team, partners, event, archive, public.
            render x --map m --to a.gif               | a.gif is no kind of picture that Fieldway draws: name a file ending in .svg, .png or .pdf.
            render x --map m --to a.svg --scale 2     | --scale is for PNG only: SVG and PDF drawings are sharp at any size.
            render x --map m --to a.pdf --scale 2     | --scale is for PNG only: SVG and PDF drawings are sharp at any size.
            render x --map m --to a.png --page a4     | --page is for PDF and for worksheets only: an SVG or PNG drawing of a map has no pages.
            render x --map m --to a.pdf --as poster   | A map cannot be drawn as poster: choose one of map, worksheet, blank, check.
            render x --map m --to a.pdf --page letter | There is no page size letter: choose one of one, a4, a3, a2, a1, a0.
            export x --map m --to a.svg               | a.svg is of no format that maps are exported in: name a file ending in one of .csv, .mmd. Pictures are drawn by fieldway render.
            export x --map m --to a.csv --audience me | There is no audience me: choose one of team, partners, event, archive, public.
            export x --to a.csv                       | Missing required option: '--map=NAME'
            import a --into x --as transcript --map m | --map is for journey maps only: files of the format transcript go into no map.
            import a.txt --into x --as film           | There is no format film: choose one of map, transcript.
            """)
    void wrongUsageEndsWithTwoAndSaysWhatIsWrong(String arguments, String sentence) {
        Line line = Line.run((Object[]) words(arguments));
        assertEquals(2, line.code());
        assertEquals(sentence, line.err().lines().findFirst().orElse(""));
        assertEquals("", line.out());
    }

    @Test
    void newMakesAStudyThatInfoReads() throws IOException {
        Path study = folder.resolve("Étude à faire");
        assertEquals(new Line(0, study + "\n", "The study \"It's {0} \"our\" study\" is in " + study + ".\n"),
                Line.run("new", study, "--title", " It's {0} \"our\" study"));
        Map<String, String> info = json(Line.run("info", study, "--json"));
        assertEquals("It's {0} \"our\" study", info.get("title"));
        assertEquals("0", info.get("counts.sources"));
        assertEquals(study.toString(), info.get("folder"));
    }

    @Test
    void newRefusesAFolderThatHoldsSomethingAndLeavesItAsItWas() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Line line = Line.run("new", folder, "--title", "T");
        assertEquals(1, line.code());
        assertTrue(line.err().contains(folder.toString()), line.err());
        assertEquals(List.of("letter.txt"), List.of(folder.toFile().list()));
    }

    @Test
    void infoOfTheSampleTellsTheSameToPeopleAndToPrograms() throws IOException {
        Path study = sample();
        Map<String, String> info = json(Line.run("info", study, "--json"));
        assertEquals("Riverside recovery college", info.get("title"));
        assertEquals("20", info.get("counts.sources"));
        assertEquals("true", info.get("consentManagedHere"));
        String text = Line.run("info", study).out();
        assertTrue(text.startsWith("Riverside recovery college (Riverside)\nFolder: " + study + "\n"), text);
        for (String kind : List.of("participants", "codes", "codings", "sources", "organisations")) {
            assertTrue(text.contains("\n" + info.get("counts." + kind) + " " + kind + "\n"), kind + " in " + text);
        }
    }

    @Test
    void mapsPrintsOneNamePerLineInOrder() {
        List<String> names = Line.run("maps", sample()).out().lines().toList();
        assertTrue(names.contains("Heron's journey"), names.toString());
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void importPrintsTheSourcesThatItMadeAndTheReportApart() throws IOException {
        Path study = sample();
        Path file = Files.writeString(folder.resolve("vox pop 21.txt"), "Heron: Hello there.\nInterviewer: Hello.\n");
        Line line = Line.run("import", file, "--into", study, "--as", "transcript");
        assertEquals(0, line.code(), line.err());
        assertEquals("vox pop 21\n", line.out());
        assertTrue(line.err().contains("Heron is participant Heron"), line.err());
        assertFalse(line.err().contains("Hello"), "reports hold no words of participants");
        assertEquals("21", json(Line.run("info", study, "--json")).get("counts.sources"));
    }

    @Test
    void importAsDryRunSaysTheSameAndChangesNothing() throws IOException {
        Path study = sample();
        Path file = Files.writeString(folder.resolve("vox pop 21.txt"), "Heron: Hello there.\n");
        Map<String, Long> before = lastChanges(study);
        Line dry = Line.run("import", file, "--into", study, "--as", "transcript", "--dry-run");
        assertEquals(before, lastChanges(study));
        Line real = Line.run("import", file, "--into", study, "--as", "transcript");
        assertEquals(real.out(), dry.out());
        assertEquals(real.err() + "This was a dry run: nothing was written.\n", dry.err());
    }

    private Path sample() {
        Path study = folder.resolve("sample study");
        Line line = Line.run("sample", study);
        assertEquals(study + "\n", line.out(), line.err());
        return study;
    }

    private static Map<String, Long> lastChanges(Path folder) throws IOException {
        Map<String, Long> changes = new LinkedHashMap<>();
        try (var all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                changes.put(path.toString(), Files.getLastModifiedTime(path).toMillis());
            }
        }
        return changes;
    }

    private static Map<String, String> json(Line line) throws IOException {
        assertEquals(0, line.code(), line.err());
        Map<String, String> values = new LinkedHashMap<>();
        String prefix = "";
        try (JsonParser parser = new JsonFactory().createParser(line.out())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT && parser.currentName() != null) {
                    prefix = parser.currentName() + ".";
                } else if (token == JsonToken.END_OBJECT) {
                    prefix = "";
                } else if (token.isScalarValue()) {
                    values.put(prefix + parser.currentName(), parser.getText());
                }
            }
        }
        return values;
    }

    private static String[] words(String line) {
        return line == null || line.isBlank() ? new String[0]
                : java.util.regex.Pattern.compile("'([^']*)'|(\\S+)").matcher(line).results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toArray(String[]::new);
    }
}
