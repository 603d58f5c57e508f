/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Withheld;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.EvidenceRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fieldway export} and {@code fieldway import --as map}: maps leave a study and come back. */
class ExportCommandTest {

    private static final String GROUP_MAP = "Finding my place at the college";

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeSample() {
        study = folder.resolve("sample");
        Line.run("sample", study);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "mmd"})
    void exportHoldsWhatIsReleasedForTheAudienceAndTellsWhatIsWithheld(String ending) throws IOException, FieldwayException {
        for (String audience : List.of("team", "partners", "public")) {
            Path file = folder.resolve("map." + ending);
            Line line = Line.run("export", study, "--map", GROUP_MAP, "--to", file, "--audience", audience);
            assertEquals(0, line.code(), line.err());
            assertEquals(file + "\n", line.out());
            String text = Files.readString(file);
            try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
                var release = Releases.map(open, open.map(GROUP_MAP), Audiences.find(audience).orElseThrow(), LocalDate.now());
                for (ReleasedCard card : release.content().cards()) {
                    String told = card.text().replace(":", ending.equals("mmd") ? "#58;" : ":");
                    assertTrue(text.contains(told) || ending.equals("mmd") && card.withheld(), card.text());
                }
                for (Withheld withheld : release.withheld()) {
                    assertTrue(line.err().contains("- " + withheld.what() + ": " + withheld.why()), line.err());
                }
                assertEquals(audience.equals("team"), text.contains("b2dafc73-765c-5a43-9c6a-024ba74177d5") && ending.equals("csv")
                        || audience.equals("team") && ending.equals("mmd"));
            }
        }
        assertTrue(Line.run("export", study, "--map", GROUP_MAP, "--to", folder.resolve("map." + ending)).err()
                .startsWith("An earlier file "));
    }

    @Test
    void exportedTableBecomesANewMapWithItsEvidence() throws FieldwayException {
        Path file = folder.resolve("map.csv");
        Line.run("export", study, "--map", GROUP_MAP, "--to", file);
        Line dry = Line.run("import", file, "--into", study, "--as", "map", "--dry-run");
        assertEquals(0, dry.code(), dry.err());
        Line line = Line.run("import", file, "--into", study);
        assertEquals(GROUP_MAP + " (2)\n", line.out(), line.err());
        assertEquals(dry.err(), line.err() + "This was a dry run: nothing was written.\n");
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            JourneyMap first = open.map(GROUP_MAP);
            JourneyMap again = open.map(GROUP_MAP + " (2)");
            assertEquals(first.getCards().size(), again.getCards().size());
            for (Card card : first.getCards()) {
                Card copy = again.getCards().stream().filter(one -> one.getText().equals(card.getText())
                        && one.getStage().getName().equals(card.getStage().getName())).findFirst().orElseThrow();
                assertEquals(evidence(card), evidence(copy), card.getText());
            }
        }
    }

    private static List<String> evidence(Card card) {
        return card.getEvidence().stream().map(ExportCommandTest::reference).distinct().sorted().toList();
    }

    private static String reference(EvidenceRef reference) {
        return reference.getSourceId() + " " + reference.getCodingId() + " " + reference.getQuoteHash();
    }

    @Test
    void importIntoAMapAddsOnlyWhatIsNew() throws IOException, FieldwayException {
        Path file = Files.writeString(folder.resolve("more.mmd"),
                "journey\nsection Giving back\nRuns the mending club: 5: Actions\nsection Afterwards\nComes for tea: 4: Actions\n");
        Line line = Line.run("import", file, "--into", study, "--map", "heron's journey");
        assertEquals(0, line.code(), line.err());
        assertEquals("Heron's journey\n", line.out());
        assertTrue(line.err().contains("added: stages 2, lanes 0, cards 4; cards that were there already: 0"), line.err());
        Line again = Line.run("import", file, "--into", study, "--map", "Heron's journey");
        assertEquals("", again.out());
        assertTrue(again.err().contains("Nothing new was found"), again.err());
        assertTrue(Line.run("import", file, "--into", study, "--map", "no such map").err().contains("no such map"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bad.mmd | journey!Tea  | line 2, column 4: expected a colon and a score from 1 to 5 behind the task's name
            bad.csv | stage,lane,text,feeling!A,B,C,9 | line 2, column 4: feeling: expected a whole number from -2 to 2, or nothing
            """)
    void fileWithMistakesChangesNothing(String name, String text, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text.replace('!', '\n'));
        String maps = Line.run("maps", study).out();
        Line line = Line.run("import", file, "--into", study, "--as", "map");
        assertEquals(1, line.code());
        assertTrue(line.err().contains(sentence), line.err());
        assertEquals(maps, Line.run("maps", study).out());
    }
}
