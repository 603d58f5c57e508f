/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.screen.Canvas;
import org.fieldway.render.screen.ScenePainter;
import org.junit.jupiter.api.Test;

class ScenePainterTest {

    private final Scene scene = JourneyLayout.scene(MapBuilder.college().map(), JourneyOptions.defaults());
    private final List<Item> begun = new ArrayList<>();
    private final List<Shape> painted = new ArrayList<>();

    private final Canvas canvas = new Canvas() {
        @Override
        public void begin(Item item) {
            begun.add(item);
        }

        @Override
        public void rectangle(Shape.Rectangle rectangle) {
            painted.add(rectangle);
        }

        @Override
        public void path(Shape.Path path) {
            painted.add(path);
        }

        @Override
        public void line(Shape.Line line) {
            painted.add(line);
        }

        @Override
        public void circle(Shape.Circle circle) {
            painted.add(circle);
        }

        @Override
        public void text(Shape.Text text) {
            painted.add(text);
        }
    };

    @Test
    void paintsEveryShapeInTheOrderOfTheScene() {
        ScenePainter.paint(scene, canvas);
        assertEquals(scene.items(), begun);
        assertEquals(scene.items().stream().flatMap(i -> i.shapes().stream()).toList(), painted);
    }

    @Test
    void paintsOnlyWhatReachesIntoTheClip() {
        Box card = scene.item(Role.CARD, "c0").orElseThrow().bounds();
        ScenePainter.paint(scene, canvas, card.grow(-10));
        List<String> seen = begun.stream().map(i -> i.role() + " " + i.id()).toList();
        assertEquals(List.of("LANE actions", "CARD c0"), seen);
        assertFalse(painted.isEmpty());
    }

    @Test
    void paintsOnlyWhatIsWanted() {
        ScenePainter.paint(scene, canvas, scene.bounds(), item -> item.role() == Role.STAGE);
        assertEquals(List.of("s0", "s1", "s2"), begun.stream().map(Item::id).toList());
    }

    @Test
    void uppermostItemIsFoundAtAPoint() {
        Box card = scene.item(Role.CARD, "c4").orElseThrow().bounds();
        assertEquals("c4", scene.at(card.x() + 3, card.bottom() - 3).orElseThrow().id());
        assertEquals("values", scene.at(card.x() + 3, card.bottom() + 12).orElseThrow().id());
        assertEquals(true, scene.at(-5, -5).isEmpty());
    }
}
