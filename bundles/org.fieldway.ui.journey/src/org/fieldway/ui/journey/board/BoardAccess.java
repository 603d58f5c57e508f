/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.ui.canvas.CanvasAccess;
import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;

/** Tells assistive technology what is on the board: each place in reading order, with its words, position and evidence. */
final class BoardAccess extends CanvasAccess<Place> {

    private final BoardView view;
    private final Board board;

    BoardAccess(BoardView view, Board board) {
        super(view);
        this.view = view;
        this.board = board;
        board.onChange(() -> {
            shows(inReadingOrder());
            announceFocus();
        });
        shows(inReadingOrder());
    }

    private List<Place> inReadingOrder() {
        BoardGeometry geometry = board.geometry();
        List<Place> order = new ArrayList<>();
        geometry.stages().forEach(s -> order.add(new Place.Stage(s.stageId())));
        if (geometry.newStage() != null) {
            order.add(new Place.NewStage());
        }
        for (BoardGeometry.Row lane : geometry.lanes()) {
            order.add(new Place.Lane(lane.laneId()));
            for (BoardGeometry.Column stage : geometry.stages()) {
                List<BoardGeometry.Spot> cards = geometry.cardsIn(stage.stageId(), lane.laneId());
                if (cards.isEmpty() || lane.curve()) {
                    order.add(new Place.Cell(stage.stageId(), lane.laneId()));
                }
                cards.forEach(c -> order.add(new Place.Card(c.cardId())));
            }
        }
        if (geometry.newLane() != null) {
            order.add(new Place.NewLane());
        }
        if (geometry.room().hiddenLanes() != null) {
            order.add(new Place.HiddenLanes());
        }
        geometry.links().forEach(link -> order.add(new Place.Link(link.linkId())));
        return order;
    }

    @Override
    public String name(Place place) {
        return switch (place) {
            case Place.Stage s -> itemName(Role.STAGE, s.stageId());
            case Place.Lane l -> itemName(Role.LANE_TITLE, l.laneId());
            case Place.Card c -> position(c).map(p -> itemName(Role.CARD, c.cardId()) + ". " + p)
                    .orElseGet(() -> itemName(Role.CARD, c.cardId()));
            case Place.Cell c -> cellName(c);
            case Place.Link l -> NLS.bind(Messages.linkName, itemName(Role.LINK, l.linkId()));
            case Place.NewStage ignored -> Messages.newStageName;
            case Place.NewLane ignored -> Messages.newLaneName;
            case Place.HiddenLanes ignored -> Marks.hiddenLanes(board.hiddenLanes());
        };
    }

    private String itemName(Role role, String id) {
        return board.journey().scene().item(role, id).map(Item::name).orElse("");
    }

    private Optional<String> position(Place.Card card) {
        return Selection.cellOf(card, board.geometry()).map(cell -> {
            var cards = board.geometry().cardsIn(cell.stageId(), cell.laneId()).stream()
                    .map(BoardGeometry.Spot::cardId).toList();
            return NLS.bind(Messages.positionInCell, cards.indexOf(card.cardId()) + 1, cards.size());
        });
    }

    private String cellName(Place.Cell cell) {
        var map = board.release().content();
        String lane = map.lanes().stream().filter(l -> l.id().equals(cell.laneId())).map(ReleasedLane::name)
                .findFirst().orElse("");
        String stage = map.stages().stream().filter(s -> s.id().equals(cell.stageId())).map(ReleasedStage::name)
                .findFirst().orElse("");
        String point = feelingName(cell);
        return point.isEmpty() ? NLS.bind(Messages.emptyCell, lane, stage) : lane + ". " + point;
    }

    /** A point of a curve bears the id of its card or else of its lane and stage. */
    private String feelingName(Place.Cell cell) {
        String own = itemName(Role.FEELING_POINT, cell.laneId() + "/" + cell.stageId());
        return !own.isEmpty() ? own : board.release().content().cards().stream()
                .filter(c -> cell.stageId().equals(c.stageId()) && cell.laneId().equals(c.laneId()))
                .map(c -> itemName(Role.FEELING_POINT, c.id())).filter(n -> !n.isEmpty()).findFirst().orElse("");
    }

    @Override
    protected String title() {
        return board.journey().scene().title();
    }

    @Override
    protected String description() {
        return board.journey().scene().description();
    }

    @Override
    protected String help() {
        return board.isEditable() ? Messages.howToType : Messages.readOnlyHere;
    }

    @Override
    protected int role() {
        return ACC.ROLE_TABLE;
    }

    @Override
    protected int role(Place place) {
        return switch (place) {
            case Place.Stage ignored -> ACC.ROLE_TABLECOLUMNHEADER;
            case Place.Lane ignored -> ACC.ROLE_TABLEROWHEADER;
            case Place.NewStage ignored -> ACC.ROLE_PUSHBUTTON;
            case Place.NewLane ignored -> ACC.ROLE_PUSHBUTTON;
            case Place.HiddenLanes ignored -> ACC.ROLE_PUSHBUTTON;
            case Place.Card ignored -> ACC.ROLE_TABLECELL;
            case Place.Cell ignored -> ACC.ROLE_TABLECELL;
            case Place.Link ignored -> ACC.ROLE_LINK;
        };
    }

    @Override
    protected Optional<String> value(Place place) {
        return place instanceof Place.Card card ? board.card(card.cardId()).map(ReleasedCard::text) : Optional.empty();
    }

    @Override
    protected Optional<Place> at(int x, int y) {
        return view.placeAt(x, y);
    }

    @Override
    protected Optional<Rectangle> bounds(Place place) {
        return view.screenBounds(place);
    }

    @Override
    protected Optional<Place> focus() {
        return board.focus();
    }

    @Override
    protected boolean isSelected(Place place) {
        return board.selection().contains(place);
    }

    @Override
    protected boolean isEditable() {
        return board.isEditable();
    }
}
