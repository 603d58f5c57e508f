/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.GestureMarks;
import org.fieldway.ui.canvas.MarkInk;

/** Paints what is no part of the map: rings around what is selected or was found, knobs for lines, what a gesture shows. */
final class MapMarks {

    private static final double FOCUSED = 2.6;
    private static final double SELECTED = 1.4;
    private static final double RADIUS = 8;

    private final ServiceBoard board;
    private final GcCanvas canvas;

    MapMarks(ServiceBoard board, GcCanvas canvas) {
        this.board = board;
        this.canvas = canvas;
    }

    /** @param focused true where keys go to the canvas */
    void paint(Drawn drawn, Overlay overlay, String hovered, boolean focused) {
        board.found().forEach(id -> drawn.spot(id).ifPresent(this::found));
        for (String id : board.selection().ids()) {
            boolean focus = focused && board.focus().filter(id::equals).isPresent();
            drawn.item(id).ifPresent(item -> selected(item, focus));
            drawn.touched(id).forEach(actor -> drawn.spot(actor).ifPresent(this::touched));
        }
        if (board.isEditable()) {
            board.focus().filter(id -> focused).flatMap(id -> Knobs.of(drawn, id)).ifPresent(this::knob);
            if (hovered != null) {
                Knobs.of(drawn, hovered).ifPresent(this::knob);
            }
            board.focus().flatMap(drawn::ends).ifPresent(this::ends);
        }
        overlay(drawn, overlay);
    }

    /** Solid and thick where keys go, thin otherwise: never by colour alone. */
    private void selected(Item item, boolean focus) {
        switch (item.role()) {
            case RELATION, ROUTE -> line(item, focus);
            default -> ring(item.bounds(), focus ? FOCUSED : SELECTED);
        }
    }

    private void ring(Box box, double width) {
        canvas.rectangle(new Shape.Rectangle(box.grow(2.5), RADIUS + 2.5, ink().accent().withOpacity(0.05),
                Stroke.solid(ink().accent(), width)));
    }

    private void line(Item item, boolean focus) {
        double width = focus ? FOCUSED + 1 : FOCUSED;
        item.shapes().forEach(shape -> {
            switch (shape) {
                case Shape.Path p -> canvas.path(new Shape.Path(p.segments(), Colour.NONE, Stroke.solid(ink().accent(), width)));
                case Shape.Circle c -> canvas.circle(new Shape.Circle(c.x(), c.y(), c.radius() + 1.5, Colour.NONE,
                        Stroke.solid(ink().accent(), SELECTED)));
                default -> { }
            }
        });
    }

    private void ends(double[] ends) {
        for (int i = 0; i < ends.length; i += 2) {
            canvas.rectangle(new Shape.Rectangle(Knobs.around(ends[i], ends[i + 1]).grow(-1), 1, ink().paper(),
                    Stroke.solid(ink().accent(), 2)));
        }
    }

    /** Dashed, so that it is told from what is selected. */
    private void found(Box box) {
        canvas.rectangle(new Shape.Rectangle(box.grow(5), RADIUS + 5, ink().found().withOpacity(0.1),
                Stroke.dashed(ink().found(), 2, 5, 3)));
    }

    /** Dashed in the colour of what is selected: it belongs to that. */
    private void touched(Box box) {
        canvas.rectangle(new Shape.Rectangle(box.grow(4), RADIUS + 4, Colour.NONE, Stroke.dashed(ink().accent(), 2, 6, 4)));
    }

    private void knob(Box box) {
        canvas.circle(new Shape.Circle(box.x() + Knobs.RADIUS, box.y() + Knobs.RADIUS, Knobs.RADIUS - 1, ink().paper(),
                Stroke.solid(ink().accent(), 2)));
    }

    private void overlay(Drawn drawn, Overlay overlay) {
        overlay.ghosts().forEach(box -> canvas.rectangle(new Shape.Rectangle(box, RADIUS, ink().accent().withOpacity(0.08),
                Stroke.dashed(ink().accent(), 1.6, 6, 4))));
        if (overlay.band() != null) {
            GestureMarks.band(canvas, ink(), overlay.band());
        }
        if (overlay.target() != null) {
            drawn.spot(overlay.target()).ifPresent(box -> canvas.rectangle(new Shape.Rectangle(box.grow(3), RADIUS + 3,
                    ink().accent().withOpacity(0.1), Stroke.solid(ink().accent(), 3))));
        }
        if (overlay.wire() != null) {
            Overlay.Wire wire = overlay.wire();
            GestureMarks.wire(canvas, ink(), wire.x1(), wire.y1(), wire.x2(), wire.y2());
        }
    }

    private MarkInk ink() {
        return MarkInk.of(board.theme());
    }
}
