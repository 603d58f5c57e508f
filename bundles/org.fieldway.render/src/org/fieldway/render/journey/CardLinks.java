/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Arrows between cards, with what is written on them. */
final class CardLinks {

    private final Sheet sheet;
    private final Map<String, Item> cards;
    private final LinkRouter router;

    CardLinks(Sheet sheet, Map<String, Item> cards, List<JourneyGrid.Row> rows) {
        this.sheet = sheet;
        this.cards = cards;
        this.router = new LinkRouter(sheet, rows);
    }

    /** Labels of short arrows come last: they lie where long ones pass. */
    List<Item> items() {
        List<Item> items = new ArrayList<>(sheet.map.links().stream().filter(this::isDrawn)
                .sorted(Comparator.comparingDouble(this::reach).thenComparing(ReleasedLink::id)).map(this::item).toList());
        Collections.reverse(items);
        items.sort(Comparator.comparing(item -> !item.texts().isEmpty()));
        return items;
    }

    private boolean isDrawn(ReleasedLink link) {
        Item from = cards.get(link.fromId());
        Item to = cards.get(link.toId());
        return from != null && to != null && from != to;
    }

    /** Short arrows first, so that they get the tracks with the fewest turns. */
    private double reach(ReleasedLink link) {
        Box from = cards.get(link.fromId()).bounds();
        Box to = cards.get(link.toId()).bounds();
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    private Item item(ReleasedLink link) {
        Item from = cards.get(link.fromId());
        Item to = cards.get(link.toId());
        double room = sheet.options.columnWidth() * 1.5;
        String label = sheet.setter.shortened(link.label(), sheet.tiny, room);
        LinkRoute route = router.route(from.bounds(), to.bounds(), sheet.setter.width(label, sheet.tiny));
        List<Shape> shapes = shapes(route, label);
        Box bounds = box(route.points()).grow(5);
        if (!label.isEmpty()) {
            bounds = bounds.union(((Shape.Rectangle) shapes.get(shapes.size() - 2)).box());
        }
        String said = link.label().isBlank() ? LinkLines.word(link.kind()) : link.label().strip();
        return new Item(link.id(), Role.LINK, NLS.bind(Messages.linkName, new Object[] {first(from), said, first(to)}),
                bounds, shapes);
    }

    private List<Shape> shapes(LinkRoute route, String label) {
        Colour colour = sheet.palette.link();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(route.line(), Colour.NONE, Stroke.solid(colour, 1.4)));
        shapes.add(LinkLines.head(route.end().x(), route.end().y(), route.way(), 0, colour));
        if (!route.leader().isEmpty()) {
            LinkRoute.Point from = route.leader().getFirst();
            LinkRoute.Point to = route.leader().getLast();
            shapes.add(new Shape.Line(from.x(), from.y(), to.x(), to.y(), Stroke.dashed(colour, 1, 1.5, 2.5)));
        }
        if (!label.isEmpty()) {
            var text = sheet.setter.at(label, sheet.tiny, route.labelX(), route.labelY() + 3.5, Shape.Anchor.CENTRE);
            shapes.add(new Shape.Rectangle(new Box(text.left() - 4, route.labelY() - 5, text.width() + 8, 10), 3,
                    sheet.palette.background(), Stroke.NONE));
            shapes.add(text);
        }
        return shapes;
    }

    private static Box box(List<LinkRoute.Point> points) {
        return points.stream().map(point -> new Box(point.x(), point.y(), 0, 0)).reduce(Box::union).orElseThrow();
    }

    private static String first(Item card) {
        return card.texts().isEmpty() ? "" : card.texts().getFirst();
    }
}
