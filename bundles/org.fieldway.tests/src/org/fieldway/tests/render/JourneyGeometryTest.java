/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.journey.Journey;
import org.fieldway.render.journey.JourneyGrid;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every map, tried on random ones. */
class JourneyGeometryTest {

    private static final List<String> KINDS = List.of("actions", "touchpoints", "quotes", "feelings", "values", "notes",
            "opportunities", "backstage", "example.unknown");
    private static final String[] WORDS = {"tea", "the", "volunteers’", "a", "co-production", "Llanfairpwllgwyngyllgogerychwyrndrobwll",
        "مرحبا", "👩‍👩‍👧", "e\u0301\u0323", "\n", "日本語の文章です", "x", "→", "\t", "</text>"};

    private static ReleasedMap randomMap(Random random) {
        var map = new MapBuilder();
        map.title = text(random, 30);
        map.subtitle = text(random, 60);
        int stages = random.nextInt(9);
        for (int i = 0; i < stages; i++) {
            map.stage(text(random, 12), text(random, 12));
            map.feeling(i, random.nextDouble(-2, 2), -2, 2, text(random, 3));
        }
        int lanes = random.nextInt(9);
        for (int i = 0; i < lanes; i++) {
            map.lane(new ReleasedLane(KINDS.get(i), text(random, 6), KINDS.get(i), random.nextBoolean() ? "" : "#aa3388",
                    random.nextInt(8) == 0));
        }
        int cards = stages * lanes == 0 ? 0 : random.nextInt(80);
        for (int i = 0; i < cards; i++) {
            Basis basis = Basis.values()[random.nextInt(5)];
            map.cards.add(new ReleasedCard("c" + i, "s" + random.nextInt(stages), KINDS.get(random.nextInt(lanes)),
                    random.nextInt(5), text(random, 40), text(random, 5), basis,
                    new Grounds(0, 0, random.nextInt(4), text(random, 4)), random.nextInt(9) == 0, "", null));
        }
        return map.map();
    }

    private static String text(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static JourneyOptions options(Random random) {
        return JourneyOptions.defaults().withColumnWidth(140 + random.nextInt(300)).withMaxCardLines(random.nextInt(6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void cardsLieInTheirCellsAndApartWhateverTheMap(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            ReleasedMap map = randomMap(random);
            Journey journey = JourneyLayout.arrange(map, options(random));
            map.cards().forEach(card -> assertInCell(card, journey));
            assertApart(journey.scene().items(Role.CARD));
            assertApart(journey.scene().items(Role.STAGE));
            assertApart(journey.scene().items(Role.LANE));
        }
    }

    private static void assertInCell(ReleasedCard card, Journey journey) {
        JourneyGrid.Cell cell = journey.grid().cell(card.stageId(), card.laneId()).orElse(null);
        journey.scene().item(Role.CARD, card.id()).ifPresent(item -> {
            assertTrue(cell.box().contains(item.bounds()), () -> item.bounds() + " is not in " + cell);
            Box box = item.bounds();
            assertEquals(cell, journey.grid().cellAt(box.x() + 1, box.y() + 1).orElseThrow());
        });
    }

    private static void assertApart(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                Box one = items.get(i).bounds();
                Box other = items.get(j).bounds();
                assertFalse(one.intersects(other), () -> one + " and " + other + " overlap");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void everythingLiesWithinItsItemAndTheSheetWhateverTheMap(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Journey journey = JourneyLayout.arrange(randomMap(random), options(random));
            Box sheet = journey.scene().bounds();
            for (Item item : journey.scene().items()) {
                assertTrue(sheet.contains(item.bounds()), () -> item.role() + " " + item.bounds() + " leaves " + sheet);
                item.shapes().forEach(shape -> assertTextWithin(shape, item));
            }
        }
    }

    private static void assertTextWithin(Shape shape, Item item) {
        if (shape instanceof Shape.Text text) {
            var box = new Box(text.left(), text.baseline() - 0.73 * text.size(), text.width(), 0.73 * text.size());
            assertTrue(item.bounds().grow(0.5).contains(box),
                    () -> item.role() + ": a line of text at " + box + " leaves " + item.bounds());
        }
    }
}
