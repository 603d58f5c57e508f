/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.board.TextEntry.End;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.study.StudySession;

/** Typing on the board: what a typed text becomes at each place, and where typing goes on after Enter and Tab. */
final class BoardTyping {

    private static final double PAD = 8;
    private static final double CARD_HEIGHT = 40;
    private static final double LINK_WIDTH = 180;
    private static final double LINK_HEIGHT = 28;

    private final BoardView view;
    private final Board board;
    private final BoardObjects objects;
    private final BoardEdits edits;
    private final StudySession session;
    private final Runnable commit = () -> end(End.STAY);
    private final LinkEdits links;
    private Consumer<Boolean> whileTyping = typing -> { };
    private TextEntry entry;

    BoardTyping(BoardView view, Board board, BoardObjects objects, BoardEdits edits, LinkEdits links,
            StudySession session) {
        this.view = view;
        this.board = board;
        this.objects = objects;
        this.edits = edits;
        this.links = links;
        this.session = session;
        view.onMove(() -> {
            if (entry != null) {
                entry.place();
            }
        });
    }

    /** Calls the listener when typing begins and ends. */
    void onTyping(Consumer<Boolean> listener) {
        whileTyping = listener;
    }

    /** True while a text field is open. */
    boolean isOpen() {
        return entry != null;
    }

    /** Types anew at the place with the focus, beginning with what was typed already: a new card, or another name. */
    void type(String typed) {
        board.focus().filter(p -> board.isEditable()).ifPresent(place -> {
            switch (place) {
                case Place.Card card -> newCard(cellOf(card), positionAfter(card), typed);
                case Place.Cell cell when !isCurve(cell) -> newCard(cell, Integer.MAX_VALUE, typed);
                default -> rename(place, typed);
            }
        });
    }

    /** Edits what is written at a place, or begins a card in an empty cell. */
    void edit(Place place) {
        if (!board.isEditable() || place == null) {
            return;
        }
        board.select(place);
        if (place instanceof Place.Cell cell && !isCurve(cell)) {
            newCard(cell, Integer.MAX_VALUE, "");
        } else if (!(place instanceof Place.HiddenLanes)) {
            rename(place, present(place));
        }
    }

    /** Begins a card after the one with the focus, or in the cell with the focus. */
    void next() {
        board.focus().filter(p -> board.isEditable()).ifPresent(place -> {
            switch (place) {
                case Place.Card card -> newCard(cellOf(card), positionAfter(card), "");
                default -> edit(place);
            }
        });
    }

    private String present(Place place) {
        return orEmpty(switch (objects.object(place)) {
            case Stage stage -> stage.getName();
            case Lane lane when place instanceof Place.Lane -> lane.getName();
            case CardLink link -> link.getLabel();
            case StageLink link -> link.getLabel();
            case Card card -> place instanceof Place.Cell ? card.getFeelingWord() : card.getText();
            default -> "";
        });
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private void rename(Place place, String text) {
        view.reveal(place);
        board.geometry().box(place).ifPresent(box -> open(field(place, box), text,
                (typed, how) -> renamed(place, typed, how)));
    }

    private Box field(Place place, Box box) {
        return switch (place) {
            case Place.Cell cell -> new Box(box.x() + PAD, box.y() + box.height() / 2 - CARD_HEIGHT / 2,
                    box.width() - 2 * PAD, CARD_HEIGHT);
            case Place.Lane lane -> new Box(box.x() + PAD, box.y() + PAD, box.width() - 2 * PAD, CARD_HEIGHT);
            case Place.Link ignored -> linkField(box);
            default -> new Box(box.x() + PAD, box.y() + PAD / 2, box.width() - 2 * PAD, box.height() - PAD);
        };
    }

    private static Box linkField(Box box) {
        return new Box(box.x() + box.width() / 2 - LINK_WIDTH / 2, box.y() + box.height() / 2 - LINK_HEIGHT / 2, LINK_WIDTH, LINK_HEIGHT);
    }

    /** Asks for the words of a link between two places, and draws it where there are any. */
    void linkWords(Place from, Place to) {
        board.geometry().box(from).ifPresent(box -> open(new Box(box.right() - LINK_WIDTH / 2, box.bottom() + PAD, LINK_WIDTH,
                LINK_HEIGHT), "", (typed, how) -> {
                    if (how != End.CANCEL && !typed.isEmpty()) {
                        links.link(from, to, typed);
                    }
                }));
    }

    private void renamed(Place place, String typed, End how) {
        boolean written = how != End.CANCEL && (!typed.isEmpty() || place instanceof Place.Link);
        if (written) {
            write(place, typed);
        }
        switch (how) {
            case NEXT_CARD -> after(place, written);
            case NEXT_STAGE -> beside(place, 1, written);
            case PREVIOUS_STAGE -> beside(place, -1, written);
            default -> { }
        }
    }

    private void write(Place place, String typed) {
        switch (place) {
            case Place.NewStage ignored -> edits.addStage(Integer.MAX_VALUE, typed);
            case Place.NewLane ignored -> edits.addLane(Integer.MAX_VALUE, typed);
            case Place.Cell cell -> edits.nameFeeling(cell, typed);
            case Place.Link link -> links.of(link).ifPresent(l -> links.label(l, typed));
            default -> edits.rename(place, typed);
        }
    }

    private void after(Place place, boolean written) {
        if (written && (place instanceof Place.NewStage || place instanceof Place.NewLane)) {
            edit(place);
        } else if (written && place instanceof Place.Card card) {
            newCard(cellOf(card), positionAfter(card), "");
        }
    }

    private void beside(Place place, int by, boolean written) {
        if (place instanceof Place.NewStage) {
            after(place, written);
            return;
        }
        board.walk().nextStage(place, by).ifPresent(next -> {
            board.select(next);
            view.reveal(next);
            if (place instanceof Place.Cell) {
                edit(next);
            }
        });
    }

    private void newCard(Place.Cell cell, int index, String text) {
        Box box = board.geometry().cell(cell.stageId(), cell.laneId()).map(b -> cardBox(cell, index, b)).orElse(null);
        if (box != null) {
            view.reveal(box);
            open(box, text, (typed, how) -> carded(cell, index, typed, how));
        }
    }

    private Box cardBox(Place.Cell cell, int index, Box box) {
        List<Spot> cards = board.geometry().cardsIn(cell.stageId(), cell.laneId());
        int above = Math.min(index, cards.size());
        double y = above == 0 ? box.y() + PAD : cards.get(above - 1).box().bottom() + 4;
        return new Box(box.x() + PAD, y, box.width() - 3 * PAD, CARD_HEIGHT);
    }

    private void carded(Place.Cell cell, int index, String typed, End how) {
        boolean written = how != End.CANCEL && !typed.isEmpty();
        if (written) {
            edits.addCard(cell, index, typed);
        }
        switch (how) {
            case NEXT_CARD -> {
                if (written) {
                    newCard(cell, index == Integer.MAX_VALUE ? index : index + 1, "");
                }
            }
            case NEXT_STAGE -> cardInNext(cell, 1);
            case PREVIOUS_STAGE -> cardInNext(cell, -1);
            default -> { }
        }
    }

    private void cardInNext(Place.Cell cell, int by) {
        Place beside = board.walk().nextStage(cell, by).orElse(null);
        Optional<Place.Cell> next = Selection.cellOf(beside, board.geometry());
        next.ifPresent(c -> {
            board.select(beside);
            newCard(c, Integer.MAX_VALUE, "");
        });
    }

    private Place.Cell cellOf(Place.Card card) {
        return Selection.cellOf(card, board.geometry()).orElseThrow();
    }

    private int positionAfter(Place.Card card) {
        List<Card> cards = objects.cards(cellOf(card));
        return objects.card(card.cardId()).map(cards::indexOf).orElse(cards.size()) + 1;
    }

    private boolean isCurve(Place.Cell cell) {
        return board.geometry().lane(cell.laneId()).filter(Row::curve).isPresent();
    }

    private void open(Box box, String text, BiConsumer<String, End> ended) {
        end(End.STAY);
        view.typing(true);
        whileTyping.accept(true);
        entry = new TextEntry(view, board, box, text, (typed, how) -> {
            closed();
            ended.accept(typed, how);
        });
        session.pending().add(commit);
    }

    private void closed() {
        entry = null;
        session.pending().remove(commit);
        if (!view.isDisposed()) {
            view.typing(false);
        }
        whileTyping.accept(false);
    }

    /** Ends typing, if a field is open. */
    void end(End how) {
        if (entry != null) {
            entry.end(how);
        }
    }
}
