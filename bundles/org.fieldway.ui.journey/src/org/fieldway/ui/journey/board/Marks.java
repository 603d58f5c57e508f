/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;

import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.Face;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.journey.geometry.Drops.Drop;
import org.fieldway.ui.journey.geometry.Place;

/** Paints what is no part of the map: rings around what is selected, places for something new, the drop marker. */
final class Marks {

    private static final Colour LIGHT_ACCENT = Colour.of("#1d4ed8");
    private static final Colour DARK_ACCENT = Colour.of("#8ab4ff");
    private static final Colour LIGHT_QUIET = Colour.of("#5b6472");
    private static final Colour DARK_QUIET = Colour.of("#aeb6c2");
    private static final double RING = 2.5;
    private static final double TEXT_SIZE = 12.5;
    private static final double RADIUS = 8;

    private final Board board;
    private final GcCanvas canvas;
    private boolean focused;

    Marks(Board board, GcCanvas canvas) {
        this.board = board;
        this.canvas = canvas;
    }

    void paintCells(boolean hasFocus) {
        focused = hasFocus;
        for (Place place : board.selection().places()) {
            if (place instanceof Place.Card || place instanceof Place.Cell) {
                ring(place);
            }
        }
    }

    void paintTitles() {
        fresh(board.geometry().newLane(), Messages.newLane);
        for (Place place : board.selection().places()) {
            if (place instanceof Place.Lane || place instanceof Place.NewLane) {
                ring(place);
            }
        }
    }

    void paintHeaders() {
        fresh(board.geometry().newStage(), Messages.newStage);
        for (Place place : board.selection().places()) {
            if (place instanceof Place.Stage || place instanceof Place.NewStage) {
                ring(place);
            }
        }
    }

    /** Solid and thick where keys go, thin otherwise: never by colour alone. */
    private void ring(Place place) {
        boolean hasFocus = focused && board.focus().filter(place::equals).isPresent();
        double margin = place instanceof Place.Card ? 2 : -2;
        board.geometry().box(place).ifPresent(box -> canvas.rectangle(new Shape.Rectangle(box.grow(margin),
                RADIUS + margin, accent().withOpacity(place instanceof Place.Cell ? 0.06 : 0.04),
                Stroke.solid(accent(), hasFocus ? RING : 1.2))));
    }

    private void fresh(Box box, String text) {
        if (box != null) {
            canvas.rectangle(new Shape.Rectangle(box, RADIUS, Colour.NONE, Stroke.dashed(quiet(), 1, 4, 4)));
            double middle = box.y() + box.height() / 2;
            double x = box.x() + 20;
            cross(x, middle);
            canvas.text(new Shape.Text(text, x + 14, middle + 4.5, box.width() - 48, Face.REGULAR, TEXT_SIZE, quiet(),
                    Shape.Anchor.LEFT, false));
        }
    }

    private void cross(double x, double y) {
        Stroke stroke = Stroke.solid(quiet(), 1.6);
        List.of(new Shape.Line(x - 5, y, x + 5, y, stroke), new Shape.Line(x, y - 5, x, y + 5, stroke))
                .forEach(canvas::line);
    }

    void paintDrop(Drop drop) {
        if (drop != null) {
            canvas.rectangle(new Shape.Rectangle(drop.marker(), 1.5, accent(), Stroke.NONE));
        }
    }

    private Colour accent() {
        return board.theme() == Theme.DARK ? DARK_ACCENT : LIGHT_ACCENT;
    }

    private Colour quiet() {
        return board.theme() == Theme.DARK ? DARK_QUIET : LIGHT_QUIET;
    }
}
