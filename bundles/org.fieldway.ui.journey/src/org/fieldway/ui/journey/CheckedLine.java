/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardObjects;
import org.fieldway.ui.journey.workshop.CheckedWith;
import org.fieldway.ui.theme.Palette;

/** A line over the board that tells the team with whom the map was checked last; not there where it was not. */
final class CheckedLine {

    private static final int INDENT = 14;

    private final Board board;
    private final BoardObjects objects;
    private final Label line;

    CheckedLine(Composite parent, Board board, BoardObjects objects) {
        this.board = board;
        this.objects = objects;
        line = new Label(parent, SWT.WRAP);
        line.setForeground(Palette.QUIET_TEXT.colour());
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, 0).applyTo(line);
        board.onChange(this::update);
        update();
    }

    private void update() {
        if (line.isDisposed()) {
            return;
        }
        String latest = board.audience().beyondTeam() || objects.map() == null ? "" : CheckedWith.latest(objects.map());
        String text = latest.isEmpty() ? "" : Character.toUpperCase(latest.charAt(0)) + latest.substring(1);
        var data = (GridData) line.getLayoutData();
        if (!text.equals(line.getText()) || data.exclude != text.isEmpty()) {
            line.setText(text);
            line.setVisible(!text.isEmpty());
            data.exclude = text.isEmpty();
            line.getParent().requestLayout();
        }
    }
}
