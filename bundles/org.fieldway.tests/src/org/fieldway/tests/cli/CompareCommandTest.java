/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fieldway compare} on the sample. */
class CompareCommandTest {

    private static final String FIRST = "Students in their first year";
    private static final String LATER = "Students from the second year on";

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeSample() {
        study = folder.resolve("sample");
        Line.run("sample", study);
    }

    @Test
    void mapComparedWithItselfHasNoDifference() {
        Line line = Line.run("compare", study, "--map", "Heron's journey", "--with", "Heron's journey");

        assertEquals(0, line.code(), line.err());
        assertTrue(line.out().lines().allMatch(each -> each.split("\t")[2].equals("in both")), line.out());
        assertTrue(line.err().contains("of which 0 differ. Only in A: 0. Only in B: 0. Feelings are alike"), line.err());
    }

    @Test
    void whatWasChangedAddedAndLeftOutIsTold() throws Exception {
        Line.run("draft", study, "--participant", "P12", "--name", "Before");
        Line.run("draft", study, "--participant", "P12", "--name", "After");
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toEdit())) {
            JourneyMap after = open.map("After");
            execute(open, Delete.cards(open.domain(), after, List.of(card(after, "Being welcomed"))));
            execute(open, Rename.card(open.domain(), card(after, "The tea after"), "A tea towel in the hands"));
            execute(open, new SetFeeling(open.domain(), card(after, "Torn"), 2));
            open.save(new NullProgressMonitor());
        }

        Line line = Line.run("compare", study, "--map", "Before", "--with", "After");

        assertTrue(line.out().contains("First visit\tTouchpoints\tonly in A\tBeing welcomed\t1 excerpt\t\n"), line.out());
        assertTrue(line.out().contains("Learning together\tTouchpoints\tdiffers\tThe tea after\t"), line.out());
        assertTrue(line.err().contains("Only in A: 1. Only in B: 0. Feelings are furthest apart in “Joining in”: 0 in A, +2 in B."),
                line.err());
    }

    @Test
    void handDrawnMapMeetsTheDraftWhereTheyStandOnTheSameExcerpts() {
        Line.run("draft", study, "--participant", "P01", "--name", "Draft");

        Line line = Line.run("compare", study, "--map", "Draft", "--with", "Heron's journey");

        assertTrue(line.out().contains("First visit\tActions\tdiffers\tGetting to the door\t"), line.out());
    }

    @Test
    void groupsAreComparedByTheSameRulesAndNothingIsWritten() throws Exception {
        List<String> maps = Line.run("maps", study).out().lines().toList();

        Line line = Line.run("compare", study, "--group", FIRST, "--with-group", LATER, "--json");

        assertTrue(line.out().contains("\"text\" : \"Asked for a diagnosis\",\n      \"counts\" : \"8 · 8\""), line.out());
        assertTrue(line.out().contains("\"text\" : \"Asked for a diagnosis\",\n      \"counts\" : \"12 · 13\""), line.out());
        assertEquals(maps, Line.run("maps", study).out().lines().toList());
    }

    @Test
    void publicComparisonHoldsNothingThatIsWithheldFromEither() throws Exception {
        Path file = folder.resolve("groups.svg");

        Line line = Line.run("compare", study, "--group", FIRST, "--with-group", LATER, "--to", file, "--audience", "public");
        String drawn = Files.readString(file);
        String listed = Line.run("compare", study, "--group", FIRST, "--with-group", LATER, "--audience", "public").out();

        assertTrue(line.err().contains("Dunnock said no to anonymous quotation for the public"), line.err());
        for (String hidden : List.of("five diagnoses", "bike shed", "Dunnock", "Moss", "Heron")) {
            assertFalse(drawn.contains(hidden), hidden);
            assertFalse(listed.contains(hidden), hidden);
        }
        assertFalse(listed.contains("\t2 · 2"), "numbers under three");
        assertTrue(listed.contains("fewer than 3"), listed);
    }

    @Test
    void picturesAreTheSameEveryTimeAndSayInWordsWhereEachCardIs() throws Exception {
        Path one = folder.resolve("one.svg");
        Path two = folder.resolve("two.svg");
        Line.run("compare", study, "--group", FIRST, "--with-group", LATER, "--to", one);
        Line.run("compare", study, "--group", FIRST, "--with-group", LATER, "--to", two);

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        String drawn = Files.readString(one);
        for (String words : List.of("only in A · 4 · 4", "only in B · 3 · 3", "in both · 2 · 2", "A: torn", "B: torn",
                "feelings in A")) {
            assertTrue(drawn.contains(words), words);
        }
        Path pdf = folder.resolve("x.pdf");
        assertEquals(0, Line.run("compare", study, "--map", "Heron's journey", "--with", "Alder's journey", "--to", pdf).code());
        assertEquals("%PDF", new String(Files.readAllBytes(pdf), 0, 4, StandardCharsets.ISO_8859_1));
    }

    @Test
    void withdrawnPersonsMapIsEmptyInAComparisonToo() {
        Line.run("draft", study, "--participant", "P03", "--name", "W");

        Line line = Line.run("compare", study, "--map", "W", "--with", "Heron's journey");

        assertEquals(0, line.code());
        assertFalse(line.out().contains("only in A"), line.out());
        assertTrue(line.err().contains("Wren withdrew"), line.err());
    }

    @Test
    void refusalsSayWhatIsMissing() {
        assertEquals(2, Line.run("compare", study, "--map", "Heron's journey").code());
        assertTrue(Line.run("compare", study).err().contains("Say what to compare"));
        assertTrue(Line.run("compare", study, "--map", "A", "--with-group", "B").err().contains("either two maps"));
        assertTrue(Line.run("compare", study, "--group", "Pupils", "--with-group", LATER).err()
                .contains("There is no group Pupils: choose one of"));
        assertTrue(Line.run("compare", study, "--map", "Heron's journey", "--with", "Alder's journey", "--to",
                folder.resolve("x.doc")).err().contains("x.doc"));
    }

    private static Card card(JourneyMap map, String text) {
        return map.getCards().stream().filter(card -> text.equals(card.getText())).findFirst().orElseThrow();
    }

    private static void execute(OpenStudy open, Command change) {
        assertTrue(change.canExecute());
        open.domain().getCommandStack().execute(change);
    }
}
