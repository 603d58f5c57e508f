/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.geometry;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;

/** Which place has the focus and which are selected. The focus belongs to the selection unless it was taken out of it. */
public final class Selection {

    private final Set<Place> places = new LinkedHashSet<>();
    private Place focus;
    private Place anchor;
    private Place.Cell lastCell;

    /** The place with the focus, if any. */
    public Optional<Place> focus() {
        return Optional.ofNullable(focus);
    }

    /** All selected places in the order of selecting. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** The ids of the selected cards. */
    public List<String> cardIds() {
        return places.stream().filter(Place.Card.class::isInstance).map(p -> ((Place.Card) p).cardId()).toList();
    }

    /** True where the place is selected. */
    public boolean contains(Place place) {
        return places.contains(place);
    }

    /** Selects this place alone and gives it the focus; null for nothing. */
    public void select(Place place) {
        places.clear();
        if (place != null) {
            places.add(place);
        }
        focus = place;
        anchor = place;
    }

    /** Gives the focus to a place that is selected already. */
    public void focusOn(Place place) {
        focus = place;
    }

    /** Adds the place to the selection or takes it out; the focus goes there. */
    public void toggle(Place place) {
        if (!places.remove(place)) {
            places.add(place);
        }
        focus = place;
        anchor = place;
    }

    /** Selects these places; the last one gets the focus. */
    public void selectAll(Collection<? extends Place> all) {
        places.clear();
        places.addAll(all);
        focus = all.stream().reduce(null, (first, second) -> second);
        anchor = focus;
    }

    /** Selects the cards between the last place selected alone and this one, as cells of a table; the focus goes there. */
    public void extendTo(Place place, BoardGeometry board) {
        Optional<Place.Cell> from = cellOf(anchor, board);
        Optional<Place.Cell> to = cellOf(place, board);
        if (from.isEmpty() || to.isEmpty()) {
            select(place);
            return;
        }
        places.clear();
        cardsBetween(from.get(), to.get(), board).forEach(s -> places.add(new Place.Card(s.cardId())));
        places.add(place);
        focus = place;
    }

    private static List<Spot> cardsBetween(Place.Cell a, Place.Cell b, BoardGeometry board) {
        var first = board.cell(a.stageId(), a.laneId()).orElseThrow();
        var second = board.cell(b.stageId(), b.laneId()).orElseThrow();
        var area = first.union(second);
        return board.cards().stream().filter(s -> area.contains(s.box().x(), s.box().y())).toList();
    }

    /** Lets go of what is no more on the board; a focus that is gone falls back to its cell. */
    public void keepTo(BoardGeometry board) {
        places.removeIf(p -> board.box(p).isEmpty());
        if (focus != null && board.box(focus).isEmpty()) {
            boolean cellIsThere = lastCell != null && board.box(lastCell).isPresent();
            select(cellIsThere ? lastCell : new Walk(board).start().orElse(null));
        }
        if (anchor != null && board.box(anchor).isEmpty()) {
            anchor = focus;
        }
        lastCell = cellOf(focus, board).orElse(null);
    }

    /** The cell that a place is or lies in. */
    public static Optional<Place.Cell> cellOf(Place place, BoardGeometry board) {
        return switch (place) {
            case Place.Cell cell -> board.box(cell).isPresent() ? Optional.of(cell) : Optional.empty();
            case Place.Card card -> board.card(card.cardId()).map(s -> new Place.Cell(s.stageId(), s.laneId()));
            case null, default -> Optional.empty();
        };
    }
}
