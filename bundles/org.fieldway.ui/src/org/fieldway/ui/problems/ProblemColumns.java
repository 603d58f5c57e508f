/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.theme.Palette;

/** The columns of the problems: how grave, what, where. */
final class ProblemColumns {

    private ProblemColumns() {
    }

    static void create(TableViewer table, TableColumnLayout layout) {
        column(table, layout, Messages.columnSeverity, 14, problem -> SeverityText.one(problem.severity()), true, false);
        column(table, layout, Messages.columnProblem, 60, Problem::message, false, false);
        column(table, layout, Messages.columnPlace, 26, Problem::place, false, true);
    }

    private static void column(TableViewer table, TableColumnLayout layout, String title, int weight, Function<Problem, String> text,
            boolean icon, boolean link) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Problem) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? Icons.of(SeverityText.icon(((Problem) element).severity())) : null;
            }

            @Override
            public Color getForeground(Object element) {
                return link && ((Problem) element).target() != null ? Palette.ACCENT.colour() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Problem) element).message();
            }
        });
    }
}
