/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.render.check.CheckLayout;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.scene.Shape;
import org.junit.jupiter.api.Test;

/** The plain list that people check a map with. */
class CheckLayoutTest {

    private static final List<String> ANSWERS = List.of("That’s right", "Not quite", "Leave it out", "What should it say?");

    private static Scene scene(MapBuilder map) {
        return CheckLayout.scene(map.map());
    }

    private static List<String> texts(Scene scene, Role role, String id) {
        return scene.item(role, id).orElseThrow().texts();
    }

    @Test
    void stagesComeOneBeneathTheOtherWithTheirCardsInTheOrderOfTheLanes() {
        Scene scene = scene(MapBuilder.college());
        List<String> order = scene.items().stream().filter(i -> i.role() != Role.NOTE && i.role() != Role.HINT)
                .map(i -> i.role() + " " + i.id()).toList();
        assertEquals(List.of("TITLE map-1", "STAGE s0", "CARD c0", "FEELING_POINT feelings/s0", "CARD c5", "STAGE s1",
                "CARD c1", "CARD c2", "FEELING_POINT feelings/s1", "CARD c4", "STAGE s2", "FEELING_POINT feelings/s2"), order);
        double y = 0;
        for (Item item : scene.items()) {
            assertTrue(item.bounds().y() >= y, item.name());
            y = item.bounds().y();
        }
    }

    @Test
    void cardHasPlacesToAnswerAndLinesToWriteOn() {
        Item card = scene(MapBuilder.college()).item(Role.CARD, "c0").orElseThrow();
        List<String> expected = new ArrayList<>(List.of("Actions", "Link worker mentions the college"));
        expected.addAll(ANSWERS);
        assertEquals(expected, card.texts());
        assertEquals(3, card.shapes().stream().filter(s -> s instanceof Shape.Rectangle r && r.box().width() == 22).count());
        assertEquals(2, card.shapes().stream().filter(Shape.Line.class::isInstance).count());
    }

    @Test
    void guessesAndIdeasAreSaidToBeSuchAndQuotesStandBetweenMarks() {
        MapBuilder map = MapBuilder.college().card("actions", 0, "Film", Basis.PROPOSED, Grounds.NONE)
                .card("quotes", 0, "I don’t do gongs.", "a student", Basis.SAID, Grounds.NONE);
        Scene scene = scene(map);
        assertTrue(texts(scene, Role.CARD, "c5").contains("Nobody told us this. It is our guess."));
        assertTrue(texts(scene, Role.CARD, "c6").contains("This is an idea, not something that is there."));
        assertEquals(List.of("Quotes", "“I don’t do gongs.”", "a student"), texts(scene, Role.CARD, "c7").subList(0, 3));
    }

    @Test
    void feelingsAreWordsNotNumbers() {
        Scene scene = scene(MapBuilder.college());
        assertEquals("How it felt: exposed. On the whole, bad. For half of the people it was between very bad and bad.",
                String.join(" ", texts(scene, Role.FEELING_POINT, "feelings/s1").subList(1, 3)));
        assertEquals("How it felt: proud. On the whole, very good. For half of the people it was between good and very good.",
                String.join(" ", texts(scene, Role.FEELING_POINT, "feelings/s2").subList(1, 3)));
    }

    @Test
    void cardOfAFeelingsLaneIsThereOnlyWhereItSaysMore() {
        MapBuilder map = MapBuilder.college();
        map.cards.add(new ReleasedCard("said", "s0", "feelings", 0, "wary", "", Basis.SAID, Grounds.NONE, false, "wary", -1));
        map.cards.add(new ReleasedCard("more", "s1", "feelings", 0, "As if all were looking at me", "", Basis.SAID,
                Grounds.NONE, false, "exposed", -1));
        Scene scene = scene(map);
        assertTrue(scene.item(Role.CARD, "said").isEmpty());
        assertTrue(texts(scene, Role.CARD, "more").contains("As if all were looking at me"));
    }

    @Test
    void whatIsWithheldIsNotThereOnlyThatSomethingIs() {
        String json = SceneJson.write(scene(MapBuilder.college()));
        assertFalse(json.contains("no consent"));
        assertTrue(json.contains("One thing is not in this list, as we may not show it here."));
        assertTrue(SceneJson.write(scene(MapBuilder.college().withheld("quotes", 0, "withheld: no consent")))
                .contains("2 things are not in this list"));
    }

    @Test
    void notesOfTheReleaseAreThere() {
        MapBuilder map = MapBuilder.college();
        map.notes.add("Consent is not managed in this study.");
        assertTrue(SceneJson.write(scene(map)).contains("Consent is not managed in this study."));
    }

    @Test
    void typeIsLargeOnPaper() {
        double smallest = scene(MapBuilder.college()).items().stream().flatMap(i -> i.shapes().stream())
                .filter(Shape.Text.class::isInstance).mapToDouble(s -> ((Shape.Text) s).size()).min().orElseThrow();
        assertTrue(smallest * 0.75 >= 12, "points: " + smallest * 0.75);
    }

    @Test
    void noPageEndsWithAHeading() throws IOException {
        MapBuilder map = new MapBuilder().lane("actions", "Actions");
        for (int stage = 0; stage < 12; stage++) {
            map.stage("Part" + stage, "");
            for (int card = 0; card <= stage % 3; card++) {
                map.card("actions", stage, "Card of part" + stage, Basis.SAID, Grounds.NONE);
            }
        }
        byte[] pdf = PdfText.write(scene(map), Paper.A4);
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        assertTrue(pages > 2);
        for (int stage = 0; stage < 12; stage++) {
            int found = 0;
            for (int page = 1; page <= pages; page++) {
                String text = PdfText.ofPage(pdf, page);
                if (text.contains(" Part" + stage + " ") || text.startsWith((stage + 1) + ". Part" + stage + " ")) {
                    assertTrue(text.contains("Card of part" + stage + " "), "page " + page + ": " + text);
                    found++;
                }
            }
            assertEquals(1, found, "Part" + stage);
        }
    }

    @Test
    void mapWithNothingToShowSaysSo() {
        assertTrue(SceneJson.write(scene(new MapBuilder())).contains("There is nothing here yet that we may show you."));
    }
}
