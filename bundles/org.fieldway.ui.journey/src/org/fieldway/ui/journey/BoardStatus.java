/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.Hints;

/** A line under the board: what is going on, or else how large the map is and how much is selected. */
final class BoardStatus {

    private final Board board;
    private final Label line;
    private String hint = "";

    BoardStatus(Composite parent, Board board, Hints hints) {
        this.board = board;
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        line = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        board.onChange(this::update);
        hints.onHint(this::say);
        update();
    }

    private void say(String sentence) {
        hint = sentence;
        update();
        if (!line.isDisposed() && !sentence.isEmpty()) {
            line.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
        }
    }

    private void update() {
        if (line.isDisposed()) {
            return;
        }
        String text = hint.isEmpty() ? counts() : hint;
        if (!text.equals(line.getText())) {
            line.setText(text);
            line.requestLayout();
        }
    }

    private String counts() {
        if (board.isReading()) {
            return Messages.reading;
        }
        ReleasedMap map = board.release().content();
        String size = NLS.bind(Messages.size, new Object[] { counted(map.stages().size(), Messages.oneStage, Messages.manyStages),
            counted(map.lanes().size(), Messages.oneLane, Messages.manyLanes),
            counted(map.cards().size(), Messages.oneCard, Messages.manyCards) });
        int selected = board.selection().places().size();
        return selected < 2 ? size : size + " \u00b7 " + NLS.bind(Messages.selected, selected);
    }

    private static String counted(int number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, number);
    }
}
