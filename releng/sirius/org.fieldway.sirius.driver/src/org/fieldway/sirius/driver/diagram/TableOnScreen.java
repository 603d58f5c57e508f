/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.diagram;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.sirius.table.ui.tools.api.editor.DTableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.fieldway.sirius.driver.Failure;

/**
 * Where the cells of the active table are on the display.
 *
 * @param tree the widget that draws the table
 */
public record TableOnScreen(Tree tree) {

    public static TableOnScreen of(IWorkbenchPage page) {
        if (page.getActiveEditor() instanceof DTableEditor editor && editor.getControl() instanceof Tree found) {
            return new TableOnScreen(found);
        }
        throw new Failure("the active editor is no table");
    }

    /** The middle of the cell in the line and column with these labels. */
    public Point cell(String line, String column) {
        TreeItem item = lines(Stream.of(tree.getItems())).filter(found -> line.equals(found.getText(0))).findFirst()
                .orElseThrow(() -> new Failure("no line " + line));
        int index = IntStream.range(0, tree.getColumnCount()).filter(i -> column.equals(tree.getColumn(i).getText())).findFirst()
                .orElseThrow(() -> new Failure("no column " + column));
        tree.showItem(item);
        tree.showColumn(tree.getColumn(index));
        Rectangle bounds = item.getBounds(index);
        return tree.toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }

    private static Stream<TreeItem> lines(Stream<TreeItem> items) {
        return items.flatMap(item -> Stream.concat(Stream.of(item), lines(Stream.of(item.getItems()))));
    }
}
