/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.Face;
import org.fieldway.ui.canvas.GcCanvas;
import org.fieldway.ui.canvas.GestureMarks;
import org.fieldway.ui.canvas.MarkInk;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.Handles;
import org.fieldway.ui.journey.geometry.Place;

/**
 * Paints what is no part of the map: rings around what is selected, marks of what a search found, places for something new,
 * knobs for links, signs for folding, what a gesture shows.
 */
final class Marks {

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

    void paintCells(Box seen, Place hovered, boolean hasFocus) {
        focused = hasFocus;
        for (Place place : board.found()) {
            board.geometry().box(place).filter(seen::intersects).ifPresent(box -> foundRing(place, box));
        }
        for (Place place : board.selection().places()) {
            switch (place) {
                case Place.Card ignored -> ring(place);
                case Place.Cell ignored -> ring(place);
                case Place.Link link -> arrow(link);
                default -> { }
            }
        }
        knob(hovered, Place.Card.class);
    }

    void paintTitles(Box seen) {
        fresh(board.geometry().newLane(), Messages.newLane);
        hiddenLanes(board.geometry().room().hiddenLanes());
        for (Row lane : board.geometry().lanes()) {
            if (board.isEditable() && lane.title().bottom() > seen.y() && lane.title().y() < seen.bottom()) {
                fold(lane);
            }
        }
        ring(Place.Lane.class, Place.NewLane.class, Place.HiddenLanes.class);
    }

    void paintHeaders(Place hovered) {
        fresh(board.geometry().newStage(), Messages.newStage);
        ring(Place.Stage.class, Place.NewStage.class);
        knob(hovered, Place.Stage.class);
    }

    @SafeVarargs
    private void ring(Class<? extends Place>... kinds) {
        for (Class<? extends Place> kind : kinds) {
            board.found().stream().filter(kind::isInstance).forEach(place -> board.geometry().box(place)
                    .ifPresent(box -> foundRing(place, box)));
            board.selection().places().stream().filter(kind::isInstance).forEach(this::ring);
        }
    }

    /** Solid and thick where keys go, thin otherwise: never by colour alone. */
    private void ring(Place place) {
        double margin = place instanceof Place.Card ? 2 : -2;
        board.geometry().box(place).ifPresent(box -> canvas.rectangle(new Shape.Rectangle(box.grow(margin),
                RADIUS + margin, ink().accent().withOpacity(place instanceof Place.Cell ? 0.06 : 0.04),
                Stroke.solid(ink().accent(), hasFocus(place) ? RING : 1.2))));
    }

    private boolean hasFocus(Place place) {
        return focused && board.focus().filter(place::equals).isPresent();
    }

    /** Dashed, so that it is told from what is selected. */
    private void foundRing(Place place, Box box) {
        double margin = place instanceof Place.Card ? 4 : -3;
        canvas.rectangle(new Shape.Rectangle(box.grow(margin), RADIUS + margin, ink().found().withOpacity(0.05),
                Stroke.dashed(ink().found(), 2, 5, 3)));
    }

    /** The arrow's own lines, thicker, with a square at each end. */
    private void arrow(Place.Link link) {
        board.geometry().link(link.linkId()).ifPresent(arrow -> {
            double width = hasFocus(link) ? RING + 0.7 : 2;
            arrow.item().shapes().forEach(shape -> {
                switch (shape) {
                    case Shape.Path p -> canvas.path(new Shape.Path(p.segments(), Colour.NONE, Stroke.solid(ink().accent(), width)));
                    case Shape.Line l -> canvas.line(new Shape.Line(l.x1(), l.y1(), l.x2(), l.y2(), Stroke.solid(ink().accent(), width)));
                    case Shape.Text t -> canvas.rectangle(new Shape.Rectangle(new Box(t.left() - 4, t.baseline() - t.size() - 1,
                            t.width() + 8, t.size() + 7), 4, ink().accent().withOpacity(0.08), Stroke.solid(ink().accent(), 1.2)));
                    default -> { }
                }
            });
        });
    }

    private void knob(Place hovered, Class<? extends Place> kind) {
        if (board.isEditable()) {
            board.focus().filter(place -> focused && kind.isInstance(place)).ifPresent(this::knob);
            if (kind.isInstance(hovered)) {
                knob(hovered);
            }
        }
    }

    private void knob(Place place) {
        Handles.of(board.geometry(), place).ifPresent(box -> canvas.circle(new Shape.Circle(box.x() + Handles.RADIUS,
                box.y() + Handles.RADIUS, Handles.RADIUS - 1, ink().paper(), Stroke.solid(ink().accent(), 2))));
    }

    /** Points down where the lane is open, to the right where it is folded up. */
    private void fold(Row lane) {
        Box box = lane.fold();
        double x = box.x() + box.width() / 2;
        double y = box.y() + box.height() / 2;
        boolean folded = board.isCollapsed(lane.laneId());
        List<Segment> sign = folded
                ? List.of(new Segment.Move(x - 2, y - 4), new Segment.To(x + 2, y), new Segment.To(x - 2, y + 4))
                : List.of(new Segment.Move(x - 4, y - 2), new Segment.To(x, y + 2), new Segment.To(x + 4, y - 2));
        canvas.path(new Shape.Path(sign, Colour.NONE, Stroke.solid(ink().quiet(), 1.6)));
    }

    private void fresh(Box box, String text) {
        if (box != null) {
            canvas.rectangle(new Shape.Rectangle(box, RADIUS, Colour.NONE, Stroke.dashed(ink().quiet(), 1, 4, 4)));
            double middle = box.y() + box.height() / 2;
            double x = box.x() + 20;
            cross(x, middle);
            write(text, x + 14, middle + 4.5, box.width() - 48, ink().quiet());
        }
    }

    private void hiddenLanes(Box box) {
        if (box != null) {
            write(hiddenLanes(board.hiddenLanes()), box.x() + 12, box.y() + box.height() / 2 + 4.5, box.width(), ink().accent());
        }
    }

    /** “2 lanes hidden · show”. */
    static String hiddenLanes(int count) {
        return count == 1 ? Messages.oneLaneHidden : NLS.bind(Messages.lanesHidden, count);
    }

    private void write(String text, double x, double baseline, double width, Colour colour) {
        canvas.text(new Shape.Text(text, x, baseline, width, Face.REGULAR, TEXT_SIZE, colour, Shape.Anchor.LEFT, false));
    }

    private void cross(double x, double y) {
        Stroke stroke = Stroke.solid(ink().quiet(), 1.6);
        List.of(new Shape.Line(x - 5, y, x + 5, y, stroke), new Shape.Line(x, y - 5, x, y + 5, stroke))
                .forEach(canvas::line);
    }

    void paintOverlay(Overlay overlay) {
        if (overlay.drop() != null) {
            canvas.rectangle(new Shape.Rectangle(overlay.drop(), 1.5, ink().accent(), Stroke.NONE));
        }
        if (overlay.band() != null) {
            GestureMarks.band(canvas, ink(), overlay.band());
        }
        if (overlay.target() != null) {
            board.geometry().box(overlay.target()).ifPresent(box -> canvas.rectangle(
                    new Shape.Rectangle(box.grow(3), RADIUS + 3, ink().accent().withOpacity(0.08), Stroke.solid(ink().accent(), 3))));
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
