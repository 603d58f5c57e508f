/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.table.TableView;
import org.fieldway.ui.study.StudySession;

/** The two pages of a map: the board and the table, one of them in front. Both show the same release and selection. */
public final class MapPages {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final List<Runnable> listeners = new ArrayList<>();
    private BoardWorkspace board;
    private TableView table;

    MapPages(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
    }

    Composite area() {
        return area;
    }

    /** Puts the board into the area in front, and makes the table beside it. */
    void open(BoardWorkspace workspace, StudySession session) {
        board = workspace;
        table = new TableView(area, session, workspace);
        stack.topControl = board.view();
    }

    /** The table, whether it is in front or not. */
    public TableView table() {
        return table;
    }

    /** True while the table is in front. */
    public boolean isTable() {
        return stack.topControl == table.area();
    }

    /** Brings the table or the board to the front, with the focus where it was in the other. */
    public void show(boolean asTable) {
        if (asTable == isTable()) {
            return;
        }
        board.endTyping();
        stack.topControl = asTable ? table.area() : board.view();
        board.twin(asTable ? table : null);
        area.layout();
        if (asTable) {
            table.update();
            table.setFocus();
        } else {
            board.board().refresh();
            board.board().focus().ifPresent(board::go);
            board.view().setFocus();
        }
        listeners.forEach(Runnable::run);
    }

    /** Calls the listener when the other page came to the front. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }
}
