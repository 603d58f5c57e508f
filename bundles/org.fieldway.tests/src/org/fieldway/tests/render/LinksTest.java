/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static Scene scene(MapBuilder map) {
        return JourneyLayout.scene(map.map(), JourneyOptions.defaults());
    }

    @Test
    void wayToTheNextStageIsNotDrawnUnlessItSaysSomething() {
        assertEquals(List.of(), scene(MapBuilder.college().link("s0", "s1", "leads-to", "")).items(Role.LINK));
        Item link = scene(MapBuilder.college().link("s0", "s1", "leads-to", "by bus")).items(Role.LINK).getFirst();
        assertEquals(List.of("by bus"), link.texts());
        assertEquals("From Hearing about it by bus First visit", link.name());
    }

    @Test
    void returnIsDashedAndLiesBetweenHeadersAndLanes() {
        Scene scene = scene(MapBuilder.college().link("s2", "s0", "returns-to", "after a break"));
        Item link = scene.items(Role.LINK).getFirst();
        assertEquals(List.of("returns to: after a break"), link.texts());
        assertFalse(((Shape.Path) link.shapes().getFirst()).stroke().dashes().isEmpty());
        assertTrue(link.bounds().y() >= scene.item(Role.STAGE, "s0").orElseThrow().bounds().bottom());
        assertTrue(link.bounds().bottom() <= scene.item(Role.LANE, "actions").orElseThrow().bounds().y());
    }

    @Test
    void linksOverTheSameStagesTakeTracksOfTheirOwn() {
        Scene scene = scene(MapBuilder.college().link("s2", "s0", "returns-to", "").link("s0", "s2", "leads-to", "skips")
                .link("s1", "", "leaves", "moves away"));
        List<Double> heights = scene.items(Role.LINK).stream().map(i -> i.bounds().bottom()).distinct().toList();
        assertEquals(3, heights.size());
        assertEquals(List.of("leaves: moves away"), link(scene, "l2").texts());
    }

    @Test
    void arrowBetweenCardsBeginsAndEndsAtTheirSides() {
        Scene scene = scene(MapBuilder.college().link("c0", "c4", "card", ""));
        Box from = scene.item(Role.CARD, "c0").orElseThrow().bounds();
        Box to = scene.item(Role.CARD, "c4").orElseThrow().bounds();
        var path = (Shape.Path) link(scene, "l0").shapes().getFirst();
        var start = (Segment.Move) path.segments().getFirst();
        var end = (Segment.To) path.segments().getLast();
        assertEquals(from.right(), start.x());
        assertEquals(from.y() + from.height() / 2, start.y());
        assertEquals(to.x() - 6, end.x());
        assertEquals(to.y() + to.height() / 2, end.y());
    }

    @Test
    void arrowWithinAStageRunsBesideTheCardsBetween() {
        MapBuilder map = MapBuilder.college().link("c1", "c4", "card", "");
        Scene scene = scene(map);
        Box from = scene.item(Role.CARD, "c1").orElseThrow().bounds();
        Box next = scene.item(Role.CARD, "c3").orElseThrow().bounds();
        var path = (Shape.Path) link(scene, "l0").shapes().getFirst();
        for (Segment segment : path.segments()) {
            double x = switch (segment) {
                case Segment.Move m -> m.x();
                case Segment.To t -> t.x();
                case Segment.Curve c -> c.x();
                case Segment.Close c -> Double.NaN;
            };
            assertTrue(x >= from.right() && x < next.x(), "between the columns: " + x);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noCardHidesAPartOfAnArrowOrItsLabel(int seed) {
        Scene scene = scene(manyLinks(seed));
        List<Item> cards = scene.items(Role.CARD);
        assertEquals(40, scene.items(Role.LINK).size());
        for (Item link : scene.items(Role.LINK)) {
            for (Box piece : pieces(link)) {
                for (Item card : cards) {
                    assertFalse(card.bounds().grow(-0.5).intersects(piece), piece + " of " + link.name() + " behind " + card.bounds());
                }
            }
        }
    }

    private static MapBuilder manyLinks(int seed) {
        var random = new Random(seed);
        MapBuilder map = new MapBuilder();
        for (int stage = 0; stage < 6; stage++) {
            map.stage("Stage " + stage, "");
        }
        for (String lane : List.of("actions", "touchpoints", "quotes", "backstage")) {
            map.lane(lane, lane);
        }
        for (int i = 0; i < 40; i++) {
            map.card(map.lanes.get(random.nextInt(4)).id(), random.nextInt(6), "Some words ".repeat(1 + random.nextInt(9)),
                    Basis.SAID, Grounds.NONE);
        }
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(40);
            map.link("c" + from, "c" + (from + 1 + random.nextInt(38)) % 40, "card", random.nextBoolean() ? "" : "because of it");
        }
        return map;
    }

    /** What a link covers: each piece of its lines, and its label. */
    private static List<Box> pieces(Item link) {
        List<Box> pieces = new ArrayList<>();
        for (Shape shape : link.shapes()) {
            switch (shape) {
                case Shape.Path path when !path.fill().isVisible() -> pieces.addAll(pieces(path));
                case Shape.Line l -> pieces.add(between(l.x1(), l.y1(), l.x2(), l.y2()));
                case Shape.Text text -> pieces.add(new Box(text.left(), text.baseline() - 8, text.width(), 8));
                default -> { }
            }
        }
        return pieces;
    }

    private static List<Box> pieces(Shape.Path path) {
        List<Box> pieces = new ArrayList<>();
        double[] at = new double[2];
        for (Segment segment : path.segments()) {
            double[] next = switch (segment) {
                case Segment.Move m -> new double[] {m.x(), m.y()};
                case Segment.To t -> new double[] {t.x(), t.y()};
                case Segment.Curve c -> new double[] {c.x(), c.y()};
                case Segment.Close c -> at;
            };
            if (!(segment instanceof Segment.Move)) {
                pieces.add(between(at[0], at[1], next[0], next[1]));
            }
            at = next;
        }
        return pieces;
    }

    private static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(0.01, Math.abs(x1 - x2)), Math.max(0.01, Math.abs(y1 - y2)));
    }

    @Test
    void arrowBearsItsLabelWithinAndBetweenStages() {
        MapBuilder map = MapBuilder.college().link("c0", "c1", "card", "the next week").link("c1", "c4", "card", "explains")
                .link("c0", "c3", "card", "contradicts");
        map.card("actions", 1, "Waits", Basis.SAID, Grounds.NONE).link("c1", "c6", "card", "then");
        Scene scene = scene(map);
        for (int i = 0; i < map.links.size(); i++) {
            Item link = link(scene, "l" + i);
            assertEquals(List.of(map.links.get(i).label()), link.texts());
            assertTrue(link.bounds().contains(((Shape.Text) link.shapes().getLast()).box().grow(-4)), link.name());
        }
    }

    @Test
    void arrowsThroughTheSameGapRunBesideEachOther() {
        MapBuilder map = MapBuilder.college().link("c1", "c4", "card", "").link("c1", "c2", "card", "").link("c2", "c4", "card", "");
        Scene scene = scene(map);
        List<Double> turns = List.of(turn(scene, "l0"), turn(scene, "l1"), turn(scene, "l2"));
        assertTrue(turns.get(0) != turns.get(1).doubleValue() && turns.get(0) != turns.get(2).doubleValue(), turns::toString);
    }

    private static double turn(Scene scene, String id) {
        return pieces((Shape.Path) link(scene, id).shapes().getFirst()).stream().mapToDouble(Box::right).max().orElseThrow();
    }

    @Test
    void linkToSomethingThatIsNotShownIsLeftOut() {
        MapBuilder map = MapBuilder.college().link("c0", "gone", "card", "").link("nowhere", "s1", "returns-to", "");
        assertEquals(List.of(), scene(map).items(Role.LINK));
    }

    @Test
    void clickBesideAnArrowFindsWhatLiesBeneath() {
        Scene scene = scene(MapBuilder.college().link("c0", "c4", "card", ""));
        var start = (Segment.Move) ((Shape.Path) link(scene, "l0").shapes().getFirst()).segments().getFirst();
        assertEquals("l0", scene.at(start.x() + 2, start.y()).orElseThrow().id());
        Box lane = scene.item(Role.LANE, "quotes").orElseThrow().bounds();
        Box stage = scene.item(Role.STAGE, "s0").orElseThrow().bounds();
        assertEquals("quotes", scene.at(stage.x() + 20, lane.y() + 20).orElseThrow().id());
    }

    private static Item link(Scene scene, String id) {
        return scene.item(Role.LINK, id).orElseThrow();
    }
}
