/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldway.render.scene.Box;
import org.fieldway.ui.canvas.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {

    private static final double EXACT = 1e-9;

    private final Viewport viewport = new Viewport();

    @BeforeEach
    void aSceneLargerThanTheView() {
        viewport.content(2000, 1000);
        viewport.view(500, 400);
    }

    @Test
    void scrollToStopsAtTheBordersOfTheScene() {
        viewport.scrollTo(5000, -20);

        assertEquals(new Box(1500, 0, 500, 400), viewport.visible());
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.5, 1, 1.7, 4 })
    void zoomToKeepsThePointUnderThePointer(double zoom) {
        viewport.scrollTo(700, 300);
        double x = viewport.sceneX(200);
        double y = viewport.sceneY(150);

        viewport.zoomTo(zoom, 200, 150);

        assertEquals(x, viewport.sceneX(200), EXACT);
        assertEquals(y, viewport.sceneY(150), EXACT);
    }

    @Test
    void zoomToStaysWithinItsLimits() {
        viewport.zoomTo(900, 0, 0);
        assertEquals(Viewport.MAX_ZOOM, viewport.zoom());
        viewport.zoomTo(0.0001, 0, 0);
        assertEquals(Viewport.MIN_ZOOM, viewport.zoom());
    }

    @Test
    void fitShowsTheWholeSceneAndNeverMagnifies() {
        viewport.fit();
        assertEquals(0.25, viewport.zoom());
        assertEquals(0, viewport.x());

        viewport.content(100, 100);
        viewport.fit();
        assertEquals(1, viewport.zoom());
    }

    @Test
    void revealScrollsAsLittleAsNeededAndBesideWhatStaysInView() {
        viewport.scrollTo(100, 100);

        viewport.reveal(new Box(200, 200, 50, 50), 20, 20);
        assertEquals(100, viewport.x(), "it was seen already");

        viewport.reveal(new Box(900, 600, 100, 100), 20, 20);
        assertEquals(500, viewport.x());
        assertEquals(300, viewport.y());

        viewport.reveal(new Box(300, 200, 50, 50), 20, 30);
        assertEquals(280, viewport.x());
        assertEquals(170, viewport.y());
    }

    @Test
    void toScreenAndSceneAreInverse() {
        viewport.zoomTo(1.5, 0, 0);
        viewport.scrollTo(40, 60);
        Box seen = viewport.toScreen(new Box(100, 90, 10, 20));

        assertEquals(100, viewport.sceneX(seen.x()), EXACT);
        assertEquals(90, viewport.sceneY(seen.y()), EXACT);
        assertEquals(15, seen.width(), EXACT);
        assertTrue(viewport.scaledWidth() == 3000);
    }
}
