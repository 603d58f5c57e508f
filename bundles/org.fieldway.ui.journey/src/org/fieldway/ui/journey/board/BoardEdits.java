/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.AddLane;
import org.fieldway.core.journey.AddStage;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MapChange;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.PasteCards;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.Reorder;
import org.fieldway.core.journey.SetColour;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.study.StudySession;

/** What a gesture on the board changes: each method is at most one step of undo, and shows what it changed. */
public final class BoardEdits {

    private static final String USUAL_KIND = "actions";

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;

    /** Changes the map behind the board. */
    public BoardEdits(StudySession session, Board board, BoardObjects objects) {
        this.session = session;
        this.board = board;
        this.objects = objects;
    }

    /** Makes a change of the map, if it can be made. */
    public boolean make(MapChange change) {
        return execute(change);
    }

    /** Selects cards. */
    public void select(List<Card> cards) {
        board.selection().selectAll(cards.stream().map(c -> new Place.Card(EcoreUtil.getID(c))).toList());
        board.selection().keepTo(board.geometry());
        board.changed();
    }

    private boolean execute(MapChange change) {
        if (!board.isEditable() || !session.execute(change.getLabel(), change.subject(), change.map(), change)) {
            return false;
        }
        board.refresh();
        return true;
    }

    /** Adds a card to a cell at a position and selects it. */
    public void addCard(Place.Cell cell, int index, String text) {
        inCell(cell, (stage, lane) -> {
            var change = new AddCard(session.domain(), objects.map(), stage, lane, index, text);
            if (execute(change)) {
                board.select(new Place.Card(EcoreUtil.getID(change.card())));
            }
        });
    }

    /** Puts copies of cards into a cell at a position and selects them. */
    public void paste(Place.Cell cell, int index, List<Card> cards) {
        inCell(cell, (stage, lane) -> paste(PasteCards.of(session.domain(), stage, lane, index, cards)));
    }

    /** Puts a card for each text into a cell at a position and selects them. */
    public void pasteTexts(Place.Cell cell, int index, List<String> texts) {
        inCell(cell, (stage, lane) -> paste(PasteCards.ofTexts(session.domain(), stage, lane, index, texts)));
    }

    private void paste(PasteCards change) {
        if (execute(change)) {
            select(change.copies());
        }
    }

    private void inCell(Place.Cell cell, BiConsumer<Stage, Lane> action) {
        Optional<Stage> stage = objects.stage(cell.stageId());
        Optional<Lane> lane = objects.lane(cell.laneId());
        if (stage.isPresent() && lane.isPresent()) {
            action.accept(stage.get(), lane.get());
        }
    }

    /** Says how people felt in a cell, in a word: names the feeling that is there or adds one without a score yet. */
    public void nameFeeling(Place.Cell cell, String word) {
        Optional<Card> feeling = objects.feeling(cell);
        if (feeling.isPresent()) {
            execute(Rename.feeling(session.domain(), feeling.get(), word));
        } else {
            addFeeling(cell, 0, word);
        }
    }

    /** Sets how people felt in a cell, −2 to +2. */
    public void setFeeling(Place.Cell cell, int score) {
        Optional<Card> feeling = objects.feeling(cell);
        if (feeling.isPresent()) {
            setFeeling(feeling.get(), score);
        } else {
            addFeeling(cell, score, "");
        }
    }

    /** Changes how people felt in a cell by some points of the scale, from its middle where nothing is known. */
    public void changeFeeling(Place.Cell cell, int by) {
        setFeeling(cell, objects.feeling(cell).map(Card::getFeelingScore).orElse(0) + by);
    }

    /** True where the cell's feeling is what a card says, and not computed from codings. */
    public boolean hasOwnFeeling(Place.Cell cell) {
        return objects.feeling(cell).filter(c -> c.getEvidence().isEmpty() || !isGroup()).isPresent();
    }

    /** True where something is felt in the cell. */
    public boolean hasFeeling(Place.Cell cell) {
        return objects.feeling(cell).isPresent();
    }

    private boolean isGroup() {
        return objects.map().getKind() == MapKind.GROUP;
    }

    private void setFeeling(Card card, int score) {
        execute(new SetFeeling(session.domain(), card, score));
    }

    private void addFeeling(Place.Cell cell, int score, String word) {
        inCell(cell, (stage, lane) -> execute(new AddCard(session.domain(), objects.map(), stage, lane,
                Integer.MAX_VALUE, "").withFeeling(score, word)));
    }

    /** Puts a stage at a position and selects it. */
    public void addStage(int index, String name) {
        var change = new AddStage(session.domain(), objects.map(), index, name);
        if (execute(change)) {
            board.select(new Place.Stage(EcoreUtil.getID(change.stage())));
        }
    }

    /** Puts a lane at a position and selects it; a name that is also one of a lane kind's gives that kind. */
    public void addLane(int index, String name) {
        String kind = LaneKinds.of(session.study()).all().stream().filter(k -> k.name().equalsIgnoreCase(name.strip()))
                .map(LaneKind::id).findFirst().orElse(USUAL_KIND);
        addLane(index, name, kind);
    }

    /** Puts a lane of a kind at a position and selects it. */
    public void addLane(int index, String name, String kind) {
        var change = new AddLane(session.domain(), objects.map(), index, name, kind);
        if (execute(change)) {
            board.select(new Place.Lane(EcoreUtil.getID(change.lane())));
        }
    }

    /** Writes another text on a stage, a lane or a card. */
    public void rename(Place place, String text) {
        switch (objects.object(place)) {
            case Stage stage -> execute(Rename.stage(session.domain(), stage, text));
            case Lane lane when place instanceof Place.Lane -> execute(Rename.lane(session.domain(), lane, text));
            case Card card when place instanceof Place.Card -> execute(Rename.card(session.domain(), card, text));
            default -> { }
        }
    }

    /** Moves cards into a cell. @param index position among the cards of the cell that do not move */
    public void moveCards(List<String> cardIds, Place.Cell cell, int index) {
        List<Card> cards = cardIds.stream().map(objects::card).flatMap(Optional::stream).toList();
        if (!cards.isEmpty()) {
            inCell(cell, (stage, lane) -> execute(
                    new MoveCards(session.domain(), objects.map(), cards, stage, lane, index)));
        }
    }

    /** Gives the selected stages and lanes a colour, in one step; null for the usual one. */
    public void colour(String colour) {
        List<EObject> lines = board.selection().places().stream()
                .filter(p -> p instanceof Place.Stage || p instanceof Place.Lane).map(objects::object).toList();
        if (lines.isEmpty()) {
            return;
        }
        execute(new SetColour(session.domain(), objects.map(), lines, colour));
    }

    /** Moves a stage or a lane so that it has this position afterwards. */
    public void reorder(Place place, int index) {
        switch (objects.object(place)) {
            case Stage stage -> execute(Reorder.stage(session.domain(), stage, index));
            case Lane lane when place instanceof Place.Lane -> execute(Reorder.lane(session.domain(), lane, index));
            default -> { }
        }
    }

    /**
     * Moves a lane to a position among those that are shown; hidden lanes stay beside the lane above them.
     *
     * @param shown the ids of the lanes that are shown, in their order
     */
    public void reorderAmong(Place.Lane lane, List<String> shown, int index) {
        List<String> others = shown.stream().filter(id -> !id.equals(lane.laneId())).toList();
        List<String> all = objects.map().getLanes().stream().map(EcoreUtil::getID)
                .filter(id -> !id.equals(lane.laneId())).toList();
        reorder(lane, index >= others.size() ? all.size() : all.indexOf(others.get(index)));
    }

    /** Deletes what is selected: the cards, or else links, or else stages and lanes, or else a cell's feeling. */
    public void delete() {
        List<Place> selected = board.selection().places();
        List<EObject> links = selected.stream().filter(Place.Link.class::isInstance).map(objects::object).toList();
        List<EObject> lines = selected.stream().filter(p -> p instanceof Place.Stage || p instanceof Place.Lane)
                .map(objects::object).toList();
        List<Card> cards = board.selection().cardIds().stream().map(objects::card).flatMap(Optional::stream).toList();
        Place focus = board.focus().orElse(null);
        if (!cards.isEmpty()) {
            execute(Delete.cards(session.domain(), objects.map(), cards));
        } else if (!links.isEmpty()) {
            execute(Delete.links(session.domain(), objects.map(), links));
        } else if (lines.size() > 1) {
            execute(Delete.lines(session.domain(), objects.map(), lines));
        } else if (focus instanceof Place.Cell cell) {
            objects.feeling(cell).ifPresent(
                    c -> execute(Delete.cards(session.domain(), objects.map(), List.of(c))));
        } else if (focus != null) {
            delete(objects.object(focus));
        }
    }

    private void delete(EObject object) {
        switch (object) {
            case Stage stage -> execute(Delete.stage(session.domain(), stage));
            case Lane lane -> execute(Delete.lane(session.domain(), lane));
            default -> { }
        }
    }
}
