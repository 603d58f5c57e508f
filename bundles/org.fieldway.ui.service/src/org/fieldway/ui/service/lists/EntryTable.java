/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** A table of things on the map, each line with the id of one; what is selected in it is selected on the map, and the other way round. */
public final class EntryTable {

    private static final String ID = "id";

    /**
     * A column.
     *
     * @param width in pixels
     */
    record Column(String title, int width) { }

    /** One line. */
    record Line(String id, List<String> texts) { }

    private final ServiceWorkspace workspace;
    private final Table table;
    private List<Line> lines = List.of();

    EntryTable(Composite parent, ServiceWorkspace workspace, String name, List<Column> columns) {
        this.workspace = workspace;
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(table);
        columns.forEach(this::column);
        table.addListener(SWT.Selection, e -> selected());
        table.addListener(SWT.KeyDown, this::pressed);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? name : event.result;
            }
        });
    }

    private void column(Column column) {
        var shown = new TableColumn(table, SWT.NONE);
        shown.setText(column.title());
        shown.setWidth(column.width());
    }

    /** The widget. */
    public Table control() {
        return table;
    }

    private void pressed(Event e) {
        if ((e.stateMask & SWT.MODIFIER_MASK) == 0) {
            switch (e.keyCode) {
                case SWT.DEL -> workspace.delete();
                case SWT.F2 -> workspace.rename();
                case 'k' -> workspace.askKind();
                case 'q' -> workspace.open();
                default -> {
                    return;
                }
            }
            e.doit = false;
        }
    }

    private void selected() {
        List<String> ids = ids(table.getSelection());
        workspace.board().selectAll(ids);
        if (!ids.isEmpty()) {
            workspace.view().reveal(ids.getLast());
        }
    }

    private static List<String> ids(TableItem[] items) {
        List<String> ids = new ArrayList<>();
        for (TableItem item : items) {
            ids.add((String) item.getData(ID));
        }
        return ids;
    }

    /** Shows these lines; the same ones are left alone. */
    void show(List<Line> newLines) {
        if (lines.equals(newLines)) {
            return;
        }
        lines = List.copyOf(newLines);
        int top = table.getTopIndex();
        table.setRedraw(false);
        table.setItemCount(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            TableItem item = table.getItem(i);
            item.setData(ID, lines.get(i).id());
            item.setText(lines.get(i).texts().toArray(String[]::new));
        }
        table.setTopIndex(top);
        table.setRedraw(true);
    }

    /** Selects what is selected on the map. */
    void select() {
        List<String> wanted = workspace.board().selection().ids().stream().filter(id -> index(id) >= 0).toList();
        if (!table.isDisposed() && !List.copyOf(ids(table.getSelection())).equals(wanted)) {
            table.setSelection(wanted.stream().mapToInt(this::index).toArray());
        }
    }

    private int index(String id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
