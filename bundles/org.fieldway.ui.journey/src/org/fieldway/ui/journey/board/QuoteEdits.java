/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.journey.AddQuoteCards;
import org.fieldway.core.journey.MapChange;
import org.fieldway.core.journey.QuoteCards;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** Quotes that come to the board: onto cards, or into cells as new cards. */
public final class QuoteEdits {

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;

    /** Changes the map behind the board. */
    public QuoteEdits(StudySession session, Board board, BoardObjects objects) {
        this.session = session;
        this.board = board;
        this.objects = objects;
    }

    /** True where quotes can be put down: on a card, or in a cell, of a lane whose cards may stand on quotes. */
    public boolean accepts(Place place) {
        return place != null && board.isEditable() && lane(place).filter(QuoteCards.in(session.openStudy())::mayCarry).isPresent();
    }

    private Optional<Lane> lane(Place place) {
        return switch (place) {
            case Place.Card card -> objects.card(card.cardId()).map(Card::getLane);
            case Place.Cell cell -> objects.lane(cell.laneId());
            default -> Optional.empty();
        };
    }

    /** Puts quotes down: a card gets them, with all others that are selected where it is one of them; in a cell they become cards. */
    public boolean put(Place place, DraggedQuotes quotes) {
        if (!accepts(place) || !quotes.areOf(session)) {
            return false;
        }
        return switch (place) {
            case Place.Card card -> attach(cards(card), quotes.quotes());
            case Place.Cell cell -> inCell(cell, quotes.quotes());
            default -> false;
        };
    }

    private List<Card> cards(Place.Card card) {
        List<String> ids = board.selection().contains(card) ? board.selection().cardIds() : List.of(card.cardId());
        return ids.stream().map(objects::card).flatMap(Optional::stream).toList();
    }

    private boolean attach(List<Card> cards, Collection<QuoteKey> quotes) {
        return execute(QuoteCards.in(session.openStudy()).attach(objects.map(), cards, quotes));
    }

    /** A point of a curve that somebody has set is a card too. */
    private boolean inCell(Place.Cell cell, Collection<QuoteKey> quotes) {
        Optional<Card> feeling = objects.feeling(cell);
        if (feeling.isPresent()) {
            return attach(List.of(feeling.get()), quotes);
        }
        Optional<Stage> stage = objects.stage(cell.stageId());
        Optional<Lane> lane = objects.lane(cell.laneId());
        return stage.isPresent() && lane.isPresent() && create(stage.get(), lane.get(), quotes);
    }

    private boolean create(Stage stage, Lane lane, Collection<QuoteKey> quotes) {
        AddQuoteCards change = QuoteCards.in(session.openStudy()).create(stage, lane, Integer.MAX_VALUE, quotes);
        boolean done = execute(change);
        if (done) {
            board.selection().selectAll(change.cards().stream().map(card -> new Place.Card(EcoreUtil.getID(card))).toList());
            board.changed();
        }
        return done;
    }

    private boolean execute(MapChange change) {
        boolean done = session.execute(change.getLabel(), change.subject(), change.map(), change);
        if (done) {
            board.refresh();
        }
        return done;
    }

    /** Pastes copied quotes onto the card, or into the cell, with the focus; false where no quotes were copied. */
    boolean paste() {
        Optional<DraggedQuotes> copied = EvidenceTransfer.onClipboard().filter(quotes -> quotes.areOf(session));
        Optional<Place> place = board.focus().map(focus -> focus instanceof Place.Card ? focus
                : Selection.cellOf(focus, board.geometry()).<Place>map(cell -> cell).orElse(focus));
        copied.ifPresent(quotes -> place.ifPresent(where -> put(where, quotes)));
        return copied.isPresent();
    }
}
