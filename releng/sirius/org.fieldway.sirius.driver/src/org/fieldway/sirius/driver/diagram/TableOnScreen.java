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

    /** Scrolls to the cell in the line and column with these labels. The display scrolls later: ask for the place in a later event. */
    public TableOnScreen reveal(String line, String column) {
        TreeItem item = line(line);
        Rectangle bounds = item.getBounds(column(column));
        tree.showColumn(tree.getColumn(column(column)));
        if (!isInSight(new Point(tree.getSize().x / 2, bounds.y + bounds.height / 2))) {
            tree.setTopItem(item);
        }
        return this;
    }

    /** The middle of the cell in the line and column with these labels; fails where it cannot be seen. */
    public Point cell(String line, String column) {
        Rectangle bounds = line(line).getBounds(column(column));
        var middle = new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        if (!isInSight(middle)) {
            throw new Failure("the cell of " + line + " and " + column + " is not in sight: it is at " + middle);
        }
        return tree.toDisplay(middle);
    }

    private boolean isInSight(Point place) {
        int header = tree.getHeaderHeight();
        return new Rectangle(0, header, tree.getSize().x, tree.getSize().y - header).contains(place);
    }

    private TreeItem line(String label) {
        return lines(Stream.of(tree.getItems())).filter(found -> label.equals(found.getText(0))).findFirst()
                .orElseThrow(() -> new Failure("no line " + label));
    }

    private int column(String label) {
        return IntStream.range(0, tree.getColumnCount()).filter(i -> label.equals(tree.getColumn(i).getText())).findFirst()
                .orElseThrow(() -> new Failure("no column " + label));
    }

    private static Stream<TreeItem> lines(Stream<TreeItem> items) {
        return items.flatMap(item -> Stream.concat(Stream.of(item), lines(Stream.of(item.getItems()))));
    }
}
