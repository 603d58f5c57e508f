/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a drawing is spread over pages of paper. */
class PdfPagesTest {

    /** Nine stages and eight lanes, three cards in each cell, each with words of its own. */
    private static MapBuilder large() {
        var map = new MapBuilder();
        for (int stage = 0; stage < 9; stage++) {
            map.stage("Stage" + (char) ('A' + stage), "");
        }
        for (int lane = 0; lane < 8; lane++) {
            map.lane(new ReleasedLane("l" + lane, "Lane" + (char) ('A' + lane), "actions", "", false));
            for (int card = 0; card < 27; card++) {
                String word = "w" + lane + "x" + card + "q";
                map.card("l" + lane, card % 9, word + "a goes on for long enough to need more than one " + word + "b",
                        Basis.SAID, Grounds.NONE);
            }
        }
        return map;
    }

    private static Scene scene(MapBuilder map) {
        return JourneyLayout.scene(map.map(), JourneyOptions.defaults());
    }

    private static List<String> pages(Scene scene, Paper paper) throws IOException {
        byte[] pdf = PdfText.write(scene, paper);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfText.ofPage(pdf, page));
            }
        }
        return pages;
    }

    @ParameterizedTest
    @EnumSource(value = Paper.class, names = {"A4", "A3"})
    void eachCardIsOnOnePageWhole(Paper paper) throws IOException {
        List<String> pages = pages(scene(large()), paper);
        assertTrue(pages.size() > 1);
        for (int lane = 0; lane < 8; lane++) {
            for (int card = 0; card < 27; card++) {
                String word = "w" + lane + "x" + card + "q";
                List<String> with = pages.stream().filter(p -> p.contains(word)).toList();
                assertEquals(1, with.size(), word);
                assertTrue(with.getFirst().contains(word + "a goes on for long enough to need more than one " + word + "b"),
                        with.getFirst());
            }
        }
    }

    @Test
    void eachPageNamesItsStagesItsLanesAndItsNumber() throws IOException {
        List<String> pages = pages(scene(large()), Paper.A4);
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            assertTrue(page.endsWith("page " + (i + 1) + " of " + pages.size()), page);
            for (int lane = 0; lane < 8; lane++) {
                for (int stage = 0; stage < 9; stage++) {
                    boolean seen = page.contains("w" + lane + "x" + stage + "q");
                    assertTrue(!seen || page.contains("Lane" + (char) ('A' + lane)), "a card without its lane");
                    assertTrue(!seen || page.contains("Stage" + (char) ('A' + stage)), "a card without its stage");
                }
            }
        }
        assertTrue(pages.getFirst().startsWith("Finding my place Group map · 18 of 20 participants StageA"));
    }

    @Test
    void titleAndLegendOfAWideMapAreSetForThePage() throws IOException {
        MapBuilder map = large();
        map.title = "A title that goes on and on, ".repeat(9).strip();
        map.notes.add("Consent is not managed in this study.");
        map.withheld("l0", 0, "withheld: no consent for quotation");
        List<String> pages = pages(scene(map), Paper.A4);
        assertTrue(pages.getFirst().startsWith(map.title), pages.getFirst());
        assertTrue(pages.getLast().contains("withheld from this audience Consent is not managed in this study."), pages.getLast());
    }

    @Test
    void mapThatCanBeReadOnOnePageIsOnOne() throws IOException {
        Scene scene = scene(MapBuilder.college());
        assertEquals(1, pages(scene, Paper.A3).size());
        try (PDDocument document = Loader.loadPDF(PdfText.write(scene, Paper.A3))) {
            var page = document.getPage(0).getMediaBox();
            assertEquals(420 / 25.4 * 72, Math.max(page.getWidth(), page.getHeight()), 0.1);
            assertEquals(297 / 25.4 * 72, Math.min(page.getWidth(), page.getHeight()), 0.1);
        }
    }

    @Test
    void cardTallerThanAPageIsCutBetweenLinesAndLosesNone() throws IOException {
        var words = new StringBuilder();
        for (int i = 0; words.length() < 10_000; i++) {
            words.append("word").append(i).append(' ');
        }
        MapBuilder map = MapBuilder.college().card("actions", 2, words.toString(), Basis.SAID, Grounds.NONE);
        String all = String.join(" ", pages(scene(map), Paper.A4));
        int at = 0;
        for (String word : words.toString().strip().split(" ")) {
            int found = all.indexOf(word + " ", at);
            assertTrue(found >= at, word + " is missing or out of order");
            assertEquals(-1, all.indexOf(" " + word + " ", found + 1), word + " is there twice");
            at = found;
        }
    }

    @Test
    void labelOfAnArrowThatGoesOnOnTheNextPageIsOnBoth() throws IOException {
        List<String> pages = pages(scene(large().link("s8", "s0", "returns-to", "after years")), Paper.A4);
        long labelled = pages.stream().filter(p -> p.contains("returns to: after years")).count();
        assertTrue(labelled >= 2, "labelled on " + labelled + " pages");
    }

    @Test
    void scenesWithoutStagesAreCutBetweenTheirItems() throws IOException {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            var box = new Box(20, 20 + i * 60, 660, 50);
            items.add(new Item("i" + i, Role.CARD, "", box, List.of(text("first" + i, 20, box.y() + 15),
                    text("second" + i, 20, box.y() + 40))));
        }
        List<String> pages = pages(new Scene(700, 2_440, "List", "", "en", Colour.of("#ffffff"), items), Paper.A4);
        assertTrue(pages.size() > 1);
        for (int i = 0; i < 40; i++) {
            String both = "first" + i + " second" + i;
            assertEquals(1, pages.stream().filter(p -> p.contains(both + " ")).count(), both);
        }
    }

    @Test
    void largeSceneWithoutStagesIsAPosterThatShowsAll() throws IOException {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            items.add(new Item("i" + i, Role.CARD, "", new Box(100 + i % 6 * 500, 100 + i / 6 * 400, 90, 30),
                    List.of(text("node" + i + "n", 105 + i % 6 * 500, 120 + i / 6 * 400))));
        }
        List<String> pages = pages(new Scene(3_000, 2_000, "Net", "", "en", Colour.of("#ffffff"), items), Paper.A4);
        assertTrue(pages.size() > 3);
        for (int i = 0; i < 30; i++) {
            String node = "node" + i + "n";
            assertTrue(pages.stream().anyMatch(p -> p.contains(node)), node);
        }
    }

    private static Shape text(String text, double x, double baseline) {
        return new Shape.Text(text, x, baseline, FontMeasure.INSTANCE.width(text, Face.REGULAR, 12), Face.REGULAR, 12,
                Colour.of("#000000"), Shape.Anchor.LEFT, false);
    }

    @Test
    void samePagesEachTime() throws IOException {
        assertArrayEquals(PdfText.write(scene(large()), Paper.A4), PdfText.write(scene(large()), Paper.A4));
    }
}
