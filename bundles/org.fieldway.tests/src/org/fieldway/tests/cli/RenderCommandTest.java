/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Withheld;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code fieldway render}: what is drawn for whom, and what happens to files that are there already. */
class RenderCommandTest {

    private static final String GROUP_MAP = "Finding my place at the college";

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void makeSample() {
        study = folder.resolve("sample");
        Line.run("sample", study);
    }

    @Test
    void renderWithoutAudienceIsForTheTeam() throws IOException {
        assertEquals(render(GROUP_MAP, "team"), renderTo("default.svg", GROUP_MAP));
    }

    @Test
    void renderForTeamPartnersAndPublicDiffer() throws IOException {
        String team = render(GROUP_MAP, "team");
        String partners = render(GROUP_MAP, "partners");
        String everyone = render(GROUP_MAP, "public");
        assertFalse(team.equals(partners) || partners.equals(everyone) || team.equals(everyone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners", "public"})
    void renderHoldsNoWordsOfWithheldCardsAnywhereAndTheReportNeither(String audience) throws IOException, FieldwayException {
        List<String> hidden = withheldTexts(audience);
        assertFalse(hidden.isEmpty(), "the sample withholds something from " + audience);
        String team = letters(render(GROUP_MAP, "team"));
        String drawn = letters(render(GROUP_MAP, audience));
        Line line = Line.run("render", study, "--map", GROUP_MAP, "--to", folder.resolve("x.svg"), "--audience", audience);
        for (String text : hidden) {
            for (String words : runsOfWords(text)) {
                assertTrue(team.contains(words), words);
                assertFalse(drawn.contains(words), words);
                assertFalse(letters(line.err() + line.out()).contains(words), words);
            }
        }
        assertTrue(line.err().contains("Withheld for this audience"), line.err());
    }

    @Test
    void renderAsPngHasTheSizeOfTheScale() throws IOException {
        Path once = folder.resolve("one.PNG");
        Path twice = folder.resolve("two.png");
        assertEquals(once + "\n", Line.run("render", study, "--map", GROUP_MAP, "--to", once).out());
        Line.run("render", study, "--map", GROUP_MAP, "--to", twice, "--scale", "2");
        assertEquals(2.0, (double) ImageIO.read(twice.toFile()).getWidth() / ImageIO.read(once.toFile()).getWidth(), 0.01);
    }

    @Test
    void renderIsTheSameEveryTime() throws IOException {
        for (String map : Line.run("maps", study).out().lines().toList()) {
            assertEquals(render(map, "public"), render(map, "public"));
        }
    }

    @Test
    void renderAsPdfHasThePagesThatAreAskedFor() throws IOException {
        Path sheet = folder.resolve("one.pdf");
        Path pages = folder.resolve("pages.PDF");
        Line.run("render", study, "--map", GROUP_MAP, "--to", sheet);
        Line.run("render", study, "--map", GROUP_MAP, "--to", pages, "--page", "A4");
        try (PDDocument one = Loader.loadPDF(sheet.toFile()); PDDocument many = Loader.loadPDF(pages.toFile())) {
            assertEquals(1, one.getNumberOfPages());
            assertTrue(many.getNumberOfPages() > 1);
            assertEquals(210 / 25.4 * 72, Math.min(many.getPage(0).getMediaBox().getWidth(),
                    many.getPage(0).getMediaBox().getHeight()), 0.1);
        }
    }

    @Test
    void renderAsWorksheetBlankOrListHoldsWhatTheyAreFor() throws IOException {
        String card = "Walks past, sits in the car";
        assertTrue(letters(renderTo("w.svg", GROUP_MAP, "--as", "worksheet")).contains(letters(card)));
        assertFalse(letters(renderTo("b.svg", GROUP_MAP, "--as", "blank")).contains(letters(card)));
        assertTrue(letters(renderTo("b.svg", GROUP_MAP, "--as", "blank", "--page", "a0")).contains("firstvisit"));
        String list = letters(renderTo("c.svg", GROUP_MAP, "--as", "check"));
        assertTrue(list.contains(letters(card)) && list.contains("leaveitout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"map", "worksheet", "check"})
    void renderHoldsNoWithheldWordsInAnyForm(String form) throws IOException, FieldwayException {
        String drawn = letters(renderTo(form + ".svg", GROUP_MAP, "--as", form, "--audience", "public"));
        for (String text : withheldTexts("public")) {
            for (String words : runsOfWords(text)) {
                assertFalse(drawn.contains(words), words);
            }
        }
    }

    @Test
    void renderReplacesAnEarlierFileAndSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("old.svg"), "old");
        Line line = Line.run("render", study, "--map", GROUP_MAP, "--to", file);
        assertTrue(Files.readString(file).contains("<svg"));
        assertTrue(line.err().startsWith("An earlier file " + file + " was replaced.\n"), line.err());
        assertEquals(List.of("old.svg", "sample"), List.of(folder.toFile().list()).stream().sorted().toList());
    }

    @Test
    void renderRefusesFoldersAndFoldersThatAreNotThere() throws IOException {
        Path asFolder = Files.createDirectory(folder.resolve("a.svg"));
        refused(asFolder + " is a folder", "--map", GROUP_MAP, "--to", asFolder);
        refused("the folder " + folder.resolve("gone") + " does not exist", "--map", GROUP_MAP, "--to", folder.resolve("gone/a.svg"));
        assertEquals(0, asFolder.toFile().list().length);
    }

    @Test
    void renderOfAMapThatIsNotThereNamesTheOnesThatAreAndKeepsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.svg"), "old");
        refused("Heron", "--map", "Nobody's journey", "--to", file);
        assertArrayEquals("old".getBytes(), Files.readAllBytes(file));
    }

    private void refused(String expected, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("render", study));
        all.addAll(List.of(arguments));
        Line line = Line.run(all.toArray());
        assertEquals(1, line.code());
        assertTrue(line.err().contains(expected), line.err());
        assertEquals(1, line.err().lines().count(), line.err());
        assertEquals("", line.out());
    }

    private List<String> withheldTexts(String audience) throws FieldwayException {
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            JourneyMap map = open.map(GROUP_MAP);
            return Releases.map(open, map, Audiences.find(audience).orElseThrow(), LocalDate.now()).withheld().stream()
                    .map(Withheld::objectId).filter(id -> !id.isEmpty())
                    .flatMap(id -> open.find(UUID.fromString(id)).stream()).filter(Card.class::isInstance)
                    .map(card -> ((Card) card).getText()).toList();
        }
    }

    private String render(String map, String audience) throws IOException {
        return renderTo(audience + ".svg", map, "--audience", audience);
    }

    private String renderTo(String name, String map, Object... more) throws IOException {
        List<Object> all = new ArrayList<>(List.of("render", study, "--map", map, "--to", folder.resolve(name)));
        all.addAll(List.of(more));
        Line line = Line.run(all.toArray());
        assertEquals(0, line.code(), line.err());
        return Files.readString(folder.resolve(name));
    }

    /** Only letters of what is written and of attributes, so that neither line breaks nor tags hide words. */
    private static String letters(String text) {
        return text.replaceAll("</?[A-Za-z]+|&#?\\w+;", "").replaceAll("[^\\p{L}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    /** Each three words in a row; the whole text where it is shorter. */
    private static List<String> runsOfWords(String text) {
        String[] words = text.replaceAll("[^\\p{L} ]", "").strip().split(" +");
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            runs.add(letters(words[i] + words[i + 1] + words[i + 2]));
        }
        return runs.isEmpty() ? List.of(letters(text)) : runs;
    }
}
