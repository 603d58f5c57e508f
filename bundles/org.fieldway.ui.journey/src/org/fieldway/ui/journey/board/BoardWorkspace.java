/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.canvas.Hints;
import org.fieldway.ui.editor.QuotesOpener;
import org.fieldway.ui.journey.board.TextEntry.End;
import org.fieldway.ui.journey.clipboard.BoardClipboard;
import org.fieldway.ui.journey.geometry.BoardGeometry.Row;
import org.fieldway.ui.journey.geometry.BoardGeometry.Spot;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;
import org.fieldway.ui.study.StudySession;

/** The canvas with everything that acts on it; menus, buttons and the workbench's commands come here. */
public final class BoardWorkspace {

    private final Board board;
    private final BoardObjects objects;
    private final BoardView view;
    private final BoardEdits edits;
    private final LaneEdits lanes;
    private final BoardTyping typing;
    private final BoardMoves moves;
    private final BoardClipboard clipboard;
    private final QuoteEdits quotes;
    private final LinkEdits links;
    private final LinkMode linking;
    private final Hints hints = new Hints();
    private boolean beside;
    private final BoardAccess access;
    private Twin twin;
    private Consumer<Boolean> whileTyping = typing -> { };

    /** Makes a canvas for the board in the parent. */
    public BoardWorkspace(Composite parent, StudySession session, Board board, BoardObjects objects) {
        this.board = board;
        this.objects = objects;
        view = new BoardView(parent, board);
        edits = new BoardEdits(session, board, objects);
        lanes = new LaneEdits(session, board, objects);
        links = new LinkEdits(session, board, objects);
        typing = new BoardTyping(view, board, objects, edits, links, session);
        linking = new LinkMode(view, board, links, hints, typing::linkWords);
        moves = new BoardMoves(board, objects, edits);
        clipboard = new BoardClipboard(session, board, objects, edits);
        access = new BoardAccess(view, board);
        new BoardKeys(this, typing, edits, moves, linking);
        new BoardPointer(this, typing, new BoardDrag(view, board, edits, new CardsOutside(view, session, objects)));
        quotes = new QuoteEdits(session, board, objects);
        EvidenceDrop.install(view, board, quotes);
    }

    /** Lets another view take the canvas' part in commands; null for the canvas again. */
    public void twin(Twin inFront) {
        twin = inFront;
    }

    /** Tells that typing begins (true) or ends (false) in the view that is in front. */
    public void typing(boolean begins) {
        whileTyping.accept(begins);
    }

    /** Gives the view that is in front the focus. */
    public boolean setFocus() {
        return twin != null ? twin.setFocus() : view.setFocus();
    }

    /** What is shown. */
    public Board board() {
        return board;
    }

    /** The canvas. */
    public BoardView view() {
        return view;
    }

    /** Changes of how lanes are shown. */
    public LaneEdits lanes() {
        return lanes;
    }

    /** Changes of the map by gestures. */
    public BoardEdits edits() {
        return edits;
    }

    /** Changes of links. */
    public LinkEdits links() {
        return links;
    }

    /** What the board says about what is going on. */
    public Hints hints() {
        return hints;
    }

    /** The objects behind the places. */
    public BoardObjects objects() {
        return objects;
    }

    /** Begins to draw a link from the place with the focus, with the keyboard. */
    public void beginLink() {
        if (twin != null) {
            twin.link();
            return;
        }
        linking.begin();
        view.setFocus();
    }

    Gesture linkDrag(Place from) {
        return new LinkDrag(view, board, links, from, linking::connect);
    }

    /** Where a place is seen: a feeling is not drawn as a card but as a point of its cell. */
    public Place shown(Place place) {
        if (place instanceof Place.Card card && board.geometry().box(card).isEmpty()) {
            return objects.card(card.cardId()).flatMap(objects::cellOf).<Place>map(cell -> cell).orElse(place);
        }
        return place;
    }

    /** What a double click does: a card shows its quotes, all else is edited. */
    void open(Place place) {
        boolean quotes = place instanceof Place.Card || place instanceof Place.Cell cell && edits.hasFeeling(cell);
        if (!quotes || !QuotesOpener.open()) {
            typing.edit(place);
        }
    }

    /** Goes to a place: selects it and scrolls until it is seen. */
    public void go(Place place) {
        if (twin != null) {
            twin.reveal(place);
            return;
        }
        board.select(shown(place));
        view.reveal(shown(place));
    }

    /** What assistive technology says of a place. */
    public String spokenName(Place place) {
        return access.name(place);
    }

    /** Calls the listener when typing on the board begins (true) and ends (false). */
    public void onTyping(Consumer<Boolean> listener) {
        whileTyping = listener;
        typing.onTyping(listener);
    }

    /** Says that a field beside the board has got the focus or has lost it: keys for text are its own meanwhile. */
    public void typingBeside(boolean now) {
        beside = now;
        whileTyping.accept(now);
    }

    /** Calls the listener when another part is seen or the zoom changes. */
    public void onZoom(Runnable listener) {
        view.onMove(listener);
    }

    /** Writes what is being typed, if anything. */
    public void endTyping() {
        if (twin != null) {
            twin.endTyping();
        }
        typing.end(End.STAY);
    }

    /** The clipboard as the board uses it. */
    public BoardClipboard clipboard() {
        return clipboard;
    }

    /** True while text is being typed on the board. */
    public boolean isTyping() {
        return typing.isOpen() || beside || twin != null && twin.isTyping();
    }

    /** Begins to type the name of a new lane. */
    public void beginLane() {
        if (twin != null) {
            twin.beginLane();
        } else {
            typing.edit(new Place.NewLane());
        }
    }

    /** Begins to type the name of a new stage. */
    public void beginStage() {
        if (twin != null) {
            twin.beginStage();
        } else {
            typing.edit(new Place.NewStage());
        }
    }

    /** Adds a lane of the kind, named like it, beneath the lane with the focus or at the end, ready to be renamed. */
    public void addLane(LaneKind kind) {
        int index = focusedLane().map(lane -> objects.map().getLanes().indexOf(lane) + 1).orElse(Integer.MAX_VALUE);
        edits.addLane(index, kind.name(), kind.id());
        board.focus().ifPresent(this::go);
        setFocus();
    }

    /** The lane whose title has the focus. */
    public Optional<Lane> focusedLane() {
        return board.focus().filter(Place.Lane.class::isInstance).flatMap(p -> objects.lane(((Place.Lane) p).laneId()));
    }

    /** The stage whose header has the focus. */
    public Optional<Stage> focusedStage() {
        return board.focus().filter(Place.Stage.class::isInstance).flatMap(p -> objects.stage(((Place.Stage) p).stageId()));
    }

    /** True where the cell is a point of a curve. */
    public boolean isCurve(Place.Cell cell) {
        return board.geometry().lane(cell.laneId()).filter(Row::curve).isPresent();
    }

    /** Sets the feeling of a cell, −2 to +2. */
    public void setFeeling(Place.Cell cell, int score) {
        edits.setFeeling(cell, score);
    }

    /** Edits what is written at the place with the focus. */
    public void edit() {
        if (twin != null) {
            twin.edit();
        } else {
            board.focus().ifPresent(typing::edit);
        }
    }

    /** Begins a card at the place with the focus. */
    public void newCard() {
        if (twin != null) {
            twin.newCard();
        } else {
            typing.next();
        }
    }

    /** Moves what has the focus by one step. */
    public void move(Direction direction) {
        if (twin != null) {
            twin.move(direction);
        } else {
            moves.move(direction);
        }
    }

    /** Deletes what is selected. */
    public void delete() {
        edits.delete();
    }

    /** Selects all cards. */
    public void selectAll() {
        board.selection().selectAll(board.geometry().cards().stream().map(Spot::cardId).map(Place.Card::new).toList());
        board.changed();
    }

    /** Copies the selected cards. */
    public void copy() {
        clipboard.copy();
    }

    /** Copies the selected cards and deletes them. */
    public void cut() {
        clipboard.cut();
    }

    /** Pastes into the cell with the focus; quotes onto the card with the focus. */
    public void paste() {
        if (!quotes.paste()) {
            clipboard.paste();
        }
    }

    /** What quotes do that come to the board. */
    public QuoteEdits quotes() {
        return quotes;
    }

    /** Zooms by a number of steps around the middle. */
    public void zoomBy(int steps) {
        Rectangle area = view.getClientArea();
        view.zoomBy(steps, area.width / 2, area.height / 2);
    }
}
