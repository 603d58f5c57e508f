/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.ChangeCard;
import org.fieldway.core.journey.MapChange;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardEdits;
import org.fieldway.ui.journey.board.BoardObjects;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.board.LaneEdits;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.study.StudySession;

/** What a value typed or chosen in the table becomes: the commands of the board, one step of undo each. */
final class TableEdits {

    /** A value to choose. @param value null for nothing */
    record Choice(String label, Object value) { }

    private static final int BEST = 2;

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;
    private final BoardEdits edits;
    private final LaneEdits lanes;

    TableEdits(StudySession session, BoardWorkspace workspace) {
        this.session = session;
        this.board = workspace.board();
        this.objects = workspace.objects();
        this.lanes = workspace.lanes();
        this.edits = workspace.edits();
    }

    /** True where the column of the row is typed, chosen or asked for. */
    boolean isEditable(Place place, Column column, TableRows rows) {
        if (!board.isEditable() || place == null) {
            return false;
        }
        return switch (place) {
            case Place.Stage ignored -> column == Column.TEXT;
            case Place.Lane ignored -> column == Column.TEXT || column == Column.LANE;
            case Place.Cell cell -> rows.isCurve(cell) ? column == Column.FEELING || column == Column.WORD : column == Column.TEXT;
            case Place.Card card -> isEditable(card, column, rows);
            case Place.NewStage ignored -> column == Column.TEXT;
            case Place.NewLane ignored -> column == Column.TEXT;
            default -> false;
        };
    }

    private boolean isEditable(Place.Card place, Column column, TableRows rows) {
        return rows.card(place.cardId()).filter(card -> !card.withheld()).map(card -> switch (column) {
            case EVIDENCE, LINKS -> false;
            case FEELING, WORD -> rows.isCurve(TableRows.cellOf(card)) || card.feelingScore() != null
                    || rows.lane(card.laneId()).filter(l -> l.kind().carries(Carries.FEELING)).isPresent();
            default -> true;
        }).orElse(false);
    }

    /** The text that typing begins with. */
    String typed(Place place, Column column) {
        EObject object = objects.object(place);
        String text = switch (object) {
            case Card card when place instanceof Place.Card -> column == Column.WORD ? card.getFeelingWord() : card.getText();
            case Stage stage -> stage.getName();
            case Lane lane when place instanceof Place.Lane -> lane.getName();
            default -> "";
        };
        return text == null ? "" : text;
    }

    /** Writes a typed text; an empty one changes nothing, but for a card's text and feeling word. */
    void write(Place place, Column column, String text, int position) {
        switch (place) {
            case Place.NewStage ignored when !text.isEmpty() -> edits.addStage(Integer.MAX_VALUE, text);
            case Place.NewLane ignored when !text.isEmpty() -> edits.addLane(Integer.MAX_VALUE, text);
            case Place.Cell cell when !text.isEmpty() && column == Column.WORD -> edits.nameFeeling(cell, text);
            case Place.Cell cell when !text.isEmpty() -> edits.addCard(cell, position, text);
            case Place.Card card when column == Column.WORD -> onCard(card, c -> Rename.feeling(session.domain(), c, text));
            case Place.Card ignored -> edits.rename(place, text);
            case Place.Stage ignored when !text.isEmpty() -> edits.rename(place, text);
            case Place.Lane ignored when !text.isEmpty() -> edits.rename(place, text);
            default -> { }
        }
    }

    private boolean onCard(Place.Card place, Function<Card, MapChange> make) {
        Optional<MapChange> change = objects.card(place.cardId()).map(make);
        boolean done = change.isPresent() && board.isEditable()
                && session.execute(change.get().getLabel(), change.get().subject(), change.get().map(), change.get());
        if (done) {
            board.refresh();
        }
        return done;
    }

    /** What may be chosen in a column; empty where it is typed or asked for. */
    List<Choice> choices(Place place, Column column, TableRows rows) {
        return switch (column) {
            case LANE -> place instanceof Place.Lane
                    ? lanes.kinds().stream().map(kind -> new Choice(kind.name(), kind)).toList()
                    : rows.map().lanes().stream().map(lane -> new Choice(lane.name(), lane.id())).toList();
            case FEELING -> Stream.iterate(BEST, score -> score - 1).limit(2 * BEST + 1L)
                    .map(score -> new Choice(RowTexts.score(score), score)).toList();
            case BASIS -> Stream.of(Basis.values()).map(basis -> new Choice(ModelNames.literal(basis), basis)).toList();
            case PRIORITY -> Stream.of(Priority.values()).map(one -> new Choice(ModelNames.literal(one), one)).toList();
            default -> List.of();
        };
    }

    /** Takes what was chosen. */
    void choose(Place place, Column column, Object value, TableRows rows) {
        switch (column) {
            case LANE -> chooseLane(place, value, rows);
            case FEELING -> feel(place, (Integer) value);
            case BASIS -> onCard((Place.Card) place, card -> ChangeCard.basis(session.domain(), card, (Basis) value));
            case PRIORITY -> onCard((Place.Card) place, card -> ChangeCard.priority(session.domain(), card, (Priority) value));
            default -> { }
        }
    }

    private void chooseLane(Place place, Object value, TableRows rows) {
        if (place instanceof Place.Lane lane) {
            objects.lane(lane.laneId()).ifPresent(l -> lanes.kind(l, (LaneKind) value));
        } else if (place instanceof Place.Card card) {
            rows.card(card.cardId()).filter(c -> !c.laneId().equals(value)).ifPresent(c -> edits.moveCards(
                    List.of(card.cardId()), new Place.Cell(c.stageId(), (String) value), Integer.MAX_VALUE));
        }
    }

    /** Says how people felt, −2 to +2: on the card, or in the cell. */
    void feel(Place place, int score) {
        switch (place) {
            case Place.Cell cell -> edits.setFeeling(cell, score);
            case Place.Card card -> onCard(card, c -> new SetFeeling(session.domain(), c, score));
            default -> { }
        }
    }

    /** Asks who proposed the card. */
    void askProposers(Place.Card place) {
        objects.card(place.cardId()).ifPresent(card -> {
            List<Participant> all = session.study().getParticipants();
            Dialogs.get().pickSeveral(Messages.proposersTitle, Messages.proposersMessage, all,
                    session.labels()::text, List.copyOf(card.getProposedBy()))
                    .ifPresent(people -> onCard(place, c -> ChangeCard.proposers(session.domain(), c, people)));
        });
    }
}
