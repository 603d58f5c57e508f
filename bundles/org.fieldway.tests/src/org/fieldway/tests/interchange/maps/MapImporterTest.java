/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.Importers;
import org.fieldway.interchange.IntoMap;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Named;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps that were read become maps of a study, or parts of one, in one step. */
class MapImporterTest {

    @TempDir
    Path folder;

    private RoundTrip trip;

    @BeforeEach
    void makeStudy() throws FieldwayException {
        trip = RoundTrip.in(folder);
    }

    @AfterEach
    void close() {
        trip.close();
    }

    @Test
    void newMapIsNamedAfterItsTitleOrItsFileAndSurvivesSaving() throws IOException, FieldwayException {
        Path titled = file("a.mmd", "journey\ntitle Crossing over\nsection Pier\nWait: 2: Actions\n");
        Path untitled = file("by boat.csv", "stage,lane,text,feeling\nPier,Quotes,Cold,-2\n");
        ImportPlan plan = trip.plan(titled, untitled);
        trip.execute(plan.command());
        assertEquals(List.of("Crossing over", "by boat"), plan.files().stream().map(file -> file.name()).toList());
        trip.study.save(new NullProgressMonitor());
        try (OpenStudy again = StudyStore.open(trip.study.folder(), OpenOptions.toRead())) {
            JourneyMap map = again.map("by boat");
            assertEquals(MapKind.GROUP, map.getKind());
            assertEquals(List.of("stage [Pier] ", "lane [Quotes] quotes", "0/0 [Cold] -2"), RoundTrip.shape(map, false));
            assertEquals(Basis.ASSUMED, map.getCards().get(0).getBasis());
        }
        trip.study.domain().getCommandStack().undo();
        assertEquals(List.of(), trip.study.maps());
    }

    @Test
    void mapOfATakenNameGetsANumber() throws IOException, FieldwayException {
        Path file = file("a.mmd", "journey\ntitle Crossing\nsection Pier\n");
        trip.read(file);
        ImportPlan plan = trip.plan(file);
        assertEquals("Crossing (2)", plan.files().get(0).name());
        assertTrue(sentences(plan).contains("the study has a map of this name: this one becomes Crossing (2)"));
    }

    @Test
    void mapGetsWhatItLacksInPlaceAndKeepsWhatItHas() throws IOException, FieldwayException {
        JourneyMap map = trip.read(file("a.csv", """
                stage,lane,text,feeling,feeling word,basis
                Pier,Actions,Waits,,,said
                Boat,Actions,Sits,1,calm,observed
                Boat,Quotes,Same,,,said
                """));
        List<Card> before = List.copyOf(map.getCards());
        ImportPlan plan = trip.planInto(map, file("b.csv", """
                stage,lane,text,feeling,feeling word,basis
                Road,Actions,Walks,,,
                Pier,Actions,Waits,-2,cold,said
                Pier,Touchpoints,Bell,,,
                Queue,Actions,Stands,,,
                Boat,Actions,Sits,2,,observed
                Boat,Quotes,Same,,,said
                Boat,Quotes,Same,,,said
                Shore,Notes,,,,
                """));
        trip.execute(plan.command());
        assertEquals(List.of("Road", "Pier", "Queue", "Boat", "Shore"), map.getStages().stream().map(Named::getName).toList());
        assertEquals(List.of("Actions", "Touchpoints", "Quotes", "Notes"), map.getLanes().stream().map(Named::getName).toList());
        assertEquals(before, map.getCards().subList(0, before.size()));
        assertEquals(List.of("0/0 [Walks] null", "1/0 [Waits] -2", "1/1 [Bell] null", "2/0 [Stands] null", "3/0 [Sits] 1",
                "3/2 [Same] null", "3/2 [Same] null"),
                RoundTrip.shape(map, false).stream().filter(line -> Character.isDigit(line.charAt(0))).toList());
        assertEquals("cold", before.get(0).getFeelingWord());
        assertEquals(List.of("added: stages 3, lanes 2, cards 4; cards that were there already: 3",
                "cards that got a feeling or evidence which they lacked: 1",
                "cards of which the file says another feeling or basis than the map, which keeps its own: 1"), sentences(plan));
        trip.study.domain().getCommandStack().undo();
        assertEquals(List.of("Pier", "Boat"), map.getStages().stream().map(Stage::getName).toList());
        assertEquals(before, map.getCards());
    }

    @Test
    void evidenceThatTheStudyDoesNotHaveIsToldById() throws IOException, FieldwayException {
        UUID gone = UUID.randomUUID();
        ImportPlan plan = trip.plan(file("a.csv", "stage,lane,text,evidence\nPier,Actions,Waits," + gone + "\n"));
        assertTrue(sentences(plan).contains("excerpts that this study does not have: 1 (" + gone + ")"), sentences(plan).toString());
        trip.execute(plan.command());
        assertEquals(List.of(), trip.study.map("a").getCards().get(0).getEvidence());
    }

    @Test
    void laneKindThatNobodyKnowsIsKeptAndTold() throws IOException, FieldwayException {
        ImportPlan plan = trip.plan(file("a.csv", "stage,lane,text,lane kind\nPier,Smells,Tar,smells\n"));
        assertTrue(sentences(plan).contains("lane kinds that nobody knows here, whose lanes are drawn plainly: smells"));
        trip.execute(plan.command());
        assertEquals("smells", trip.study.map("a").getLanes().get(0).getKind());
    }

    @Test
    void severalFilesAreTakenAllOrNone() throws IOException {
        Path good = file("good.mmd", "journey\nsection A\nTea: 3: Me\n");
        Path bad = file("bad.mmd", "journey\nsection A\nTea\n");
        FieldwayException refusal = assertThrows(FieldwayException.class, () -> trip.plan(good, bad));
        assertTrue(refusal.getMessage().contains("bad.mmd") && refusal.getMessage().contains("line 3, column 4"), refusal.getMessage());
        assertEquals(List.of(), trip.study.maps());
        assertFalse(trip.study.isDirty());
    }

    @Test
    void intoAMapOnlyOneFileAtATime() throws IOException, FieldwayException {
        Path file = file("a.mmd", "journey\ntitle Crossing\nsection Pier\n");
        trip.read(file);
        var importer = ((IntoMap) Importers.installed().named("map")).into("Crossing");
        assertEquals("Only one file at a time can be imported into the map Crossing: import the others after it.",
                assertThrows(FieldwayException.class, () -> importer.plan(List.of(file, file), trip.study, null)).getMessage());
    }

    static Stream<Arguments> noText() {
        return Stream.of(Arguments.of("png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "is not a text file"),
                Arguments.of("xlsx", new byte[] {'P', 'K', 3, 4, 20}, "is not a text file"),
                Arguments.of("zeros", new byte[100], "is not a text file"),
                Arguments.of("pdf", "%PDF-1.7 x".getBytes(), "is not a text file"),
                Arguments.of("no encoding", new byte[] {'j', (byte) 0x81, (byte) 0x8D}, "is not a text file"),
                Arguments.of("half a character", new byte[] {(byte) 0xFF, (byte) 0xFE, 'j'}, "is not a text file"),
                Arguments.of("empty", new byte[0], "is empty"), Arguments.of("blank", " \n\t\n".getBytes(), "is empty"),
                Arguments.of("prose", "Dear team, hello.".getBytes(), "is no journey map"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void noText(String name, byte[] bytes, String sentence) throws IOException {
        for (String ending : List.of("dat", "txt")) {
            Path file = Files.write(folder.resolve("x." + ending), bytes);
            FieldwayException refusal = assertThrows(FieldwayException.class,
                    () -> Importers.installed().named("map").plan(List.of(file), trip.study, null));
            assertTrue(refusal.getMessage().startsWith(file + " " + sentence), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mmd", "csv"})
    void veryLongRightToLeftAndMarkupTextsGoThroughBothWays(String ending) throws IOException, FieldwayException {
        JourneyMap map = trip.read(file("a.mmd", "journey\nsection Pier\nWait: 3: Feelings\n"));
        List<String> texts = List.of("long ".repeat(2000), "\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \uD83D\uDC4B\uD83C\uDFFD\uD83C\uDDEC\uD83C\uDDE7",
                "</text><script>alert('x')</script><!--", "]]>&amp;&#x3C;");
        for (String text : texts) {
            map.getCards().get(0).setText(text.strip());
            JourneyMap again = trip.read(trip.write(map, ending));
            assertEquals(text.strip(), again.getCards().get(0).getText());
            trip.study.domain().getCommandStack().undo();
        }
    }

    @Test
    void largeTableIsTakenWhole() throws IOException, FieldwayException {
        StringBuilder table = new StringBuilder("stage,lane,text\n");
        for (int i = 0; i < 5000; i++) {
            table.append("Stage ").append(i % 60).append(",Lane ").append(i % 20).append(",Card ").append(i).append('\n');
        }
        JourneyMap map = trip.read(file("a.csv", table.toString()));
        assertEquals(60, map.getStages().size());
        assertEquals("Card 4999", map.getCards().get(4999).getText());
        assertFalse(trip.planInto(map, file("b.csv", table.toString())).changesAnything());
    }

    private static List<String> sentences(ImportPlan plan) {
        return plan.files().get(0).notes().stream().map(ImportNote::sentence).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
