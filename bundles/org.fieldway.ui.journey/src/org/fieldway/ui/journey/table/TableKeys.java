/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** What keys do in the table while no field is open, and the double click. Arrows walk as in every tree. */
final class TableKeys {

    private static final int NEUTRAL_DIGIT = '3';

    private final TableView view;
    private final TableEdits edits;
    private final TableMoves moves;

    TableKeys(TableView view, TableEdits edits, TableMoves moves) {
        this.view = view;
        this.edits = edits;
        this.moves = moves;
        view.tree().addListener(SWT.KeyDown, this::pressed);
        view.tree().addListener(SWT.MouseDoubleClick, this::doubleClicked);
    }

    private void pressed(Event event) {
        Place place = view.focus().orElse(null);
        if (place == null) {
            return;
        }
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean handled = modifiers == (SWT.ALT | SWT.SHIFT) ? moved(place, event.keyCode)
                : (modifiers & (SWT.ALT | SWT.MOD1)) == 0 && (edited(place, event) || typed(place, event));
        if (handled) {
            event.doit = false;
        }
    }

    private boolean moved(Place place, int key) {
        Optional<Direction> direction = switch (key) {
            case SWT.ARROW_LEFT -> Optional.of(Direction.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(Direction.RIGHT);
            case SWT.ARROW_UP -> Optional.of(Direction.UP);
            case SWT.ARROW_DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
        direction.ifPresent(d -> moves.move(place, d));
        return direction.isPresent();
    }

    private boolean edited(Place place, Event event) {
        switch (event.keyCode) {
            case SWT.F2 -> view.edit();
            case SWT.CR, SWT.KEYPAD_CR, SWT.INSERT -> view.newCard();
            case SWT.DEL -> view.workspace().delete();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In the row of a feeling 1 to 5 set it; typing in an empty row begins what is missing there. */
    private boolean typed(Place place, Event event) {
        if (Character.isISOControl(event.character) || Character.isWhitespace(event.character) || event.character == 0) {
            return false;
        }
        boolean curve = view.rows().rows().cellOf(place).filter(view.rows().rows()::isCurve).isPresent();
        if (curve && event.character >= '1' && event.character <= '5') {
            edits.feel(place, event.character - NEUTRAL_DIGIT);
            return true;
        }
        boolean empty = place instanceof Place.NewStage || place instanceof Place.NewLane || place instanceof Place.Cell && !curve;
        if (empty) {
            view.typing().type(place, String.valueOf(event.character));
        }
        return empty || curve;
    }

    private void doubleClicked(Event event) {
        TreeItem item = view.tree().getItem(new Point(event.x, event.y));
        if (item == null || !(item.getData() instanceof Place place)) {
            return;
        }
        for (Column column : Column.values()) {
            if (item.getBounds(column.ordinal()).contains(event.x, event.y)) {
                view.typing().edit(place, column);
            }
        }
    }
}
