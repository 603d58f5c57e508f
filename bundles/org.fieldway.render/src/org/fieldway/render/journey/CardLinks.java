/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Arrows between cards: calm lines that run behind the cards from one's side to the other's. */
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
                items.add(item(link, from, to, items.size()));
            }
        }
        return items;
    }

    private Item item(ReleasedLink link, Item from, Item to, int index) {
        LinkRoute route = LinkRoute.between(from.bounds(), to.bounds(), 8 + 4 * (index % 3));
        Colour colour = sheet.palette.link();
        List<Shape> shapes = List.of(new Shape.Path(route.line(), Colour.NONE, Stroke.solid(colour, 1.4)),
                LinkLines.head(route.x(), route.y(), route.dx(), route.dy(), colour));
        String label = link.label().isBlank() ? LinkLines.word(link.kind()) : link.label().strip();
        String name = NLS.bind(Messages.linkName, new Object[] {first(from), label, first(to)});
        return new Item(link.id(), Role.LINK, name, route.bounds().grow(5), shapes);
    }

    private static String first(Item card) {
        return card.texts().isEmpty() ? "" : card.texts().getFirst();
    }
}
