/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** One field laid over a cell of the tree: a text or a list. It ends by itself when it loses the focus; then its value counts. */
final class RowEditor {

    /** How editing ended. */
    enum End { DONE, NEXT, PREVIOUS, CANCEL, LEFT }

    /** Told when editing ends. */
    interface Listener {
        /** @param value the text, or the place of what was chosen as a number */
        void ended(Object value, End how);
    }

    private static final int LEAST_WIDTH = 140;

    private final Tree tree;
    private final TreeEditor holder;
    private final Control field;
    private final Object before;
    private final Listener listener;
    private boolean open = true;

    private RowEditor(Tree tree, TreeItem item, int column, Control field, Object before, Listener listener) {
        this.tree = tree;
        this.field = field;
        this.before = before;
        this.listener = listener;
        tree.showItem(item);
        tree.showColumn(tree.getColumn(column));
        holder = new TreeEditor(tree);
        holder.grabHorizontal = true;
        holder.minimumWidth = LEAST_WIDTH;
        int width = Math.max(LEAST_WIDTH, tree.getColumn(column).getWidth());
        holder.minimumHeight = Math.max(item.getBounds(column).height, field.computeSize(width, SWT.DEFAULT).y);
        holder.verticalAlignment = SWT.TOP;
        holder.setEditor(field, item, column);
        name(tree.getColumn(column).getText() + ", " + item.getText(0));
        field.addListener(SWT.Traverse, this::traversed);
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.FocusOut, e -> end(End.LEFT));
        field.setFocus();
    }

    static RowEditor text(Tree tree, TreeItem item, int column, String start, Listener listener) {
        var text = new Text(tree, SWT.MULTI | SWT.WRAP | SWT.BORDER);
        text.setText(start);
        var editor = new RowEditor(tree, item, column, text, text.getText(), listener);
        text.selectAll();
        return editor;
    }

    static RowEditor choice(Tree tree, TreeItem item, int column, List<String> choices, String start, Listener listener) {
        var combo = new CCombo(tree, SWT.READ_ONLY | SWT.BORDER);
        choices.forEach(combo::add);
        combo.select(choices.indexOf(start));
        return new RowEditor(tree, item, column, combo, combo.getSelectionIndex(), listener);
    }

    /** Goes on typing behind what was typed already. */
    void begin(String typed) {
        if (field instanceof Text text) {
            text.setText(typed);
            text.setSelection(typed.length());
        }
    }

    private void name(String name) {
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private void traversed(Event event) {
        switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> finish(event, End.NEXT);
            case SWT.TRAVERSE_TAB_PREVIOUS -> finish(event, End.PREVIOUS);
            case SWT.TRAVERSE_ESCAPE -> finish(event, End.CANCEL);
            case SWT.TRAVERSE_RETURN -> finish(event, End.DONE);
            default -> { }
        }
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & (SWT.SHIFT | SWT.MOD1)) == 0) {
            finish(event, End.DONE);
        } else if (event.keyCode == SWT.ESC) {
            finish(event, End.CANCEL);
        }
    }

    private void finish(Event event, End how) {
        event.doit = false;
        end(how);
    }

    /** Ends editing; the listener gets the value, or null where it did not change or does not count. */
    void end(End how) {
        if (!open) {
            return;
        }
        open = false;
        Object value = field instanceof Text text ? text.getText() : ((CCombo) field).getSelectionIndex();
        boolean hadFocus = field.isFocusControl();
        holder.setEditor(null);
        field.dispose();
        holder.dispose();
        if (hadFocus && !tree.isDisposed()) {
            tree.setFocus();
        }
        Object counts = value instanceof String typed ? typed.strip() : value;
        listener.ended(how == End.CANCEL || value.equals(before) ? null : counts, how);
    }
}
