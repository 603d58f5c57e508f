/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Arrows between cards: calm curves that run behind the cards from one's side to the other's. */
final class CardLinks {

    private final Sheet sheet;
    private final Map<String, Item> cards;

    CardLinks(Sheet sheet, Map<String, Item> cards) {
        this.sheet = sheet;
        this.cards = cards;
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (ReleasedLink link : sheet.map.links()) {
            Item from = cards.get(link.fromId());
            Item to = cards.get(link.toId());
            if (from != null && to != null && from != to) {
                items.add(item(link, from, to));
            }
        }
        return items;
    }

    private Item item(ReleasedLink link, Item from, Item to) {
        Curve curve = Curve.between(from.bounds(), to.bounds());
        Colour colour = sheet.palette.link();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(List.of(new Segment.Move(curve.x, curve.y), curve.piece), Colour.NONE,
                Stroke.solid(colour, 1.4)));
        shapes.add(LinkLines.head(curve.piece.x() + curve.dx * 6, curve.piece.y() + curve.dy * 6, curve.dx, curve.dy,
                colour));
        String label = link.label().isBlank() ? LinkLines.word(link.kind()) : link.label().strip();
        String name = NLS.bind(Messages.linkName, new Object[] {first(from), label, first(to)});
        return new Item(link.id(), Role.LINK, name, curve.bounds().grow(5), shapes);
    }

    private static String first(Item card) {
        return card.texts().isEmpty() ? "" : card.texts().getFirst();
    }

    /** Where a curve begins, its one piece (which ends 6 units before the card), and the direction of its arrow. */
    private record Curve(double x, double y, Segment.Curve piece, double dx, double dy) {

        static Curve between(Box from, Box to) {
            if (to.x() >= from.right() || to.right() <= from.x()) {
                return sideways(from, to, to.x() >= from.right() ? 1 : -1);
            }
            double way = to.y() >= from.bottom() ? 1 : -1;
            double x = from.x() + from.width() / 2;
            double y = way > 0 ? from.bottom() : from.y();
            double endY = (way > 0 ? to.y() : to.bottom()) - way * 7;
            double bend = (endY - y) / 2;
            return new Curve(x, y, new Segment.Curve(x, y + bend, x, endY - bend, x, endY), 0, way);
        }

        private static Curve sideways(Box from, Box to, double way) {
            double x = way > 0 ? from.right() : from.x();
            double y = from.y() + from.height() / 2;
            double endX = (way > 0 ? to.x() : to.right()) - way * 7;
            double endY = to.y() + to.height() / 2;
            double bend = way * Math.max(24, Math.abs(endX - x) / 2);
            return new Curve(x, y, new Segment.Curve(x + bend, y, endX - bend, endY, endX, endY), way, 0);
        }

        Box bounds() {
            double left = Math.min(Math.min(x, piece.x()), Math.min(piece.x1(), piece.x2()));
            double right = Math.max(Math.max(x, piece.x()), Math.max(piece.x1(), piece.x2()));
            double top = Math.min(y, piece.y());
            return new Box(left, top, right - left, Math.max(y, piece.y()) - top);
        }
    }
}
