/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.support;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The lines of a tree by their texts. */
public final class TreeLines {

    private TreeLines() {
    }

    /** The texts of the items below one another that begin with these words, opened on the way; the last one is selected. */
    public static TreeItem select(Tree tree, String... path) {
        TreeItem[] items = tree.getItems();
        TreeItem found = null;
        for (String start : path) {
            found = find(items, start);
            expand(tree, found);
            items = found.getItems();
        }
        tree.setSelection(found);
        var event = new Event();
        event.item = found;
        tree.notifyListeners(SWT.Selection, event);
        Ui.settle();
        return found;
    }

    private static TreeItem find(TreeItem[] items, String start) {
        return List.of(items).stream().filter(item -> item.getText().startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + start + " among " + texts(items)));
    }

    private static void expand(Tree tree, TreeItem item) {
        if (item.getItemCount() > 0 && !item.getExpanded()) {
            var event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
            Ui.settle();
        }
    }

    /** The texts of items. */
    public static List<String> texts(TreeItem... items) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : items) {
            texts.add(item.getText());
        }
        return texts;
    }
}
