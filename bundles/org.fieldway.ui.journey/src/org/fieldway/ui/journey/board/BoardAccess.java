/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.ui.journey.geometry.BoardGeometry;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;

/** Tells assistive technology what is on the board: each place in reading order, with its words, position and evidence. */
final class BoardAccess {

    private final BoardView view;
    private final Board board;
    private List<Place> places = List.of();
    private Place announced;

    BoardAccess(BoardView view, Board board) {
        this.view = view;
        this.board = board;
        Accessible accessible = view.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Controls());
        board.onChange(() -> changed(accessible));
        places = inReadingOrder();
    }

    private void changed(Accessible accessible) {
        places = inReadingOrder();
        Place focus = board.focus().orElse(null);
        if (focus != null && !focus.equals(announced) && !view.isDisposed() && view.isFocusControl()) {
            accessible.setFocus(places.indexOf(focus));
        }
        announced = focus;
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

    /** What is said of a place. */
    String name(Place place) {
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

    private Optional<Place> child(int id) {
        return id >= 0 && id < places.size() ? Optional.of(places.get(id)) : Optional.empty();
    }

    private final class Names extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent e) {
            e.result = e.childID == ACC.CHILDID_SELF ? board.journey().scene().title()
                    : child(e.childID).map(BoardAccess.this::name).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            if (e.childID == ACC.CHILDID_SELF) {
                e.result = board.journey().scene().description();
            }
        }

        @Override
        public void getHelp(AccessibleEvent e) {
            e.result = board.isEditable() ? Messages.howToType : Messages.readOnlyHere;
        }
    }

    private final class Controls extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = places.size();
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            e.children = new Object[places.size()];
            for (int i = 0; i < places.size(); i++) {
                e.children[i] = i;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            var point = view.toControl(e.x, e.y);
            e.childID = view.placeAt(point.x, point.y).map(places::indexOf).filter(i -> i >= 0).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            child(e.childID).flatMap(view::screenBounds).ifPresent(seen -> {
                Rectangle onScreen = view.getDisplay().map(view, null, seen);
                e.x = onScreen.x;
                e.y = onScreen.y;
                e.width = onScreen.width;
                e.height = onScreen.height;
            });
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE : child(e.childID).map(this::role).orElse(ACC.ROLE_LABEL);
        }

        private int role(Place place) {
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
        public void getFocus(AccessibleControlEvent e) {
            e.childID = !view.isFocusControl() ? ACC.CHILDID_NONE
                    : board.focus().map(places::indexOf).filter(i -> i >= 0).orElse(ACC.CHILDID_SELF);
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = child(e.childID).map(this::state).orElse(ACC.STATE_FOCUSABLE);
        }

        private int state(Place place) {
            int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            state |= board.selection().contains(place) ? ACC.STATE_SELECTED : 0;
            state |= board.focus().filter(place::equals).isPresent() && view.isFocusControl() ? ACC.STATE_FOCUSED : 0;
            return state | (board.isEditable() ? 0 : ACC.STATE_READONLY);
        }

        @Override
        public void getValue(AccessibleControlEvent e) {
            child(e.childID).filter(Place.Card.class::isInstance).map(p -> ((Place.Card) p).cardId())
                    .flatMap(board::card).ifPresent(card -> e.result = card.text());
        }
    }
}
