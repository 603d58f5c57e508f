/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.ui.canvas.Hints;
import org.fieldway.ui.canvas.StatusLine;
import org.fieldway.ui.journey.board.Board;

/** A line under the board: what is going on, or else how large the map is and how much is selected. */
final class BoardStatus {

    private final Board board;

    BoardStatus(Composite parent, Board board, Hints hints) {
        this.board = board;
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        var line = new StatusLine(bar, hints, this::counts);
        board.onChange(line::update);
        line.update();
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
