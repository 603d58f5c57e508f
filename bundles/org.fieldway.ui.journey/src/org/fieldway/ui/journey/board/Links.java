/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.BoardGeometry.Arrow;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** Where keys lead along the links of a board. */
final class Links {

    private Links() { }

    /**
     * From a card or a stage to the first link that leaves it, or comes to it; from a link to its end or its beginning.
     *
     * @param shown where an end is seen
     */
    static Optional<Place> along(Place from, boolean onwards, BoardGeometry board, UnaryOperator<Place> shown) {
        if (from instanceof Place.Link link) {
            return board.link(link.linkId()).map(arrow -> onwards ? arrow.toId() : arrow.fromId()).filter(id -> !id.isEmpty())
                    .map(id -> shown.apply(new Walk(board).end(id)));
        }
        return board.links().stream().filter(arrow -> begins(arrow, from, onwards, board, shown))
                .<Place>map(arrow -> new Place.Link(arrow.linkId())).findFirst();
    }

    private static boolean begins(Arrow arrow, Place at, boolean onwards, BoardGeometry board, UnaryOperator<Place> shown) {
        String id = onwards ? arrow.fromId() : arrow.toId();
        return !id.isEmpty() && shown.apply(new Walk(board).end(id)).equals(at);
    }

    /** From a link with an arrow key: left and right to its ends, up and down to the link before and after it. */
    static Place beside(Place.Link from, Direction direction, BoardGeometry board, UnaryOperator<Place> shown) {
        if (direction == Direction.LEFT || direction == Direction.RIGHT) {
            return along(from, direction == Direction.RIGHT, board, shown).orElse(from);
        }
        List<String> ids = board.links().stream().map(Arrow::linkId).toList();
        int index = ids.indexOf(from.linkId()) + (direction == Direction.UP ? -1 : 1);
        return index < 0 || index >= ids.size() ? from : new Place.Link(ids.get(index));
    }
}
