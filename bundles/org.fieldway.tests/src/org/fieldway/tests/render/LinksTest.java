/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.junit.jupiter.api.Test;

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
        var end = (Segment.Curve) path.segments().getLast();
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
