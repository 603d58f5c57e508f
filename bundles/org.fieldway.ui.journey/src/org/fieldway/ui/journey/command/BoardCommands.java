/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.journey.colour.ColourPicker;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;
import org.fieldway.ui.journey.stickies.StickiesDialog;
import org.fieldway.ui.journey.templates.MapTemplates;

/** What the commands of the board do, by the last part of their ids. */
final class BoardCommands {

    /** A command: when it can be run, and what it does. */
    record BoardCommand(Predicate<BoardEditor> when, Consumer<BoardEditor> what) { }

    private static final Predicate<BoardEditor> ALWAYS = editor -> true;
    private static final Predicate<BoardEditor> EDITABLE = editor -> editor.board().isEditable();
    private static final Predicate<BoardEditor> NOT_TYPING = editor -> !editor.workspace().isTyping();
    private static final Predicate<BoardEditor> CHANGING = EDITABLE.and(NOT_TYPING);
    private static final Map<String, BoardCommand> ALL = new HashMap<>();

    static {
        put("addStage", EDITABLE, editor -> editor.workspace().beginStage());
        put("addLane", EDITABLE, editor -> editor.workspace().beginLane());
        put("addCard", EDITABLE.and(BoardCommands::inCell), editor -> editor.workspace().newCard());
        put("moveLeft", CHANGING, editor -> editor.workspace().move(Direction.LEFT));
        put("moveRight", CHANGING, editor -> editor.workspace().move(Direction.RIGHT));
        put("moveUp", CHANGING, editor -> editor.workspace().move(Direction.UP));
        put("moveDown", CHANGING, editor -> editor.workspace().move(Direction.DOWN));
        put("link", CHANGING, editor -> editor.workspace().beginLink());
        put("leave", CHANGING.and(editor -> stage(editor).isPresent()), editor -> stage(editor).flatMap(
                s -> editor.workspace().objects().stage(s.stageId())).ifPresent(editor.workspace().links()::leave));
        put("colour", CHANGING.and(BoardCommands::onLine), editor -> ColourPicker.open(editor.workspace()));
        put("fold", CHANGING.and(BoardCommands::onLane), editor -> editor.workspace().focusedLane().ifPresent(
                lane -> editor.workspace().lanes().collapse(lane, !lane.isCollapsed())));
        put("hideLane", CHANGING.and(BoardCommands::onLane), editor -> editor.workspace().focusedLane().ifPresent(
                lane -> editor.workspace().lanes().hide(lane, true)));
        put("showLanes", CHANGING.and(editor -> editor.board().hiddenLanes() > 0), editor -> editor.workspace().lanes().showAll());
        put("find", ALWAYS, editor -> editor.find().open());
        put("findNext", ALWAYS, editor -> editor.find().next());
        put("findPrevious", ALWAYS, editor -> editor.find().previous());
        put("stickies", EDITABLE, StickiesDialog::open);
        put("saveTemplate", ALWAYS, MapTemplates::save);
        put("applyTemplate", EDITABLE, MapTemplates::apply);
        put("zoomIn", ALWAYS, editor -> editor.workspace().zoomBy(1));
        put("zoomOut", ALWAYS, editor -> editor.workspace().zoomBy(-1));
        put("fit", ALWAYS, editor -> editor.workspace().view().fit());
        put("keys", ALWAYS, KeysPopup::open);
    }

    private BoardCommands() { }

    private static void put(String id, Predicate<BoardEditor> when, Consumer<BoardEditor> what) {
        ALL.put(id, new BoardCommand(when, what));
    }

    static BoardCommand of(String id) {
        return Optional.ofNullable(ALL.get(id)).orElseThrow(() -> new IllegalArgumentException("no command of the board: " + id));
    }

    private static Optional<Place.Stage> stage(BoardEditor editor) {
        return editor.board().focus().filter(Place.Stage.class::isInstance).map(Place.Stage.class::cast);
    }

    private static boolean inCell(BoardEditor editor) {
        return editor.board().focus().filter(p -> p instanceof Place.Cell || p instanceof Place.Card).isPresent();
    }

    private static boolean onLane(BoardEditor editor) {
        return editor.workspace().focusedLane().isPresent();
    }

    private static boolean onLine(BoardEditor editor) {
        return onLane(editor) || stage(editor).isPresent();
    }
}
