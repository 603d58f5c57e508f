/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.importing;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.interchange.ImportNote;

/** The sentences of an import report, each with what sort it is. */
final class ReportTable {

    private static final int SORT_WIDTH = 130;
    private static final int SENTENCE_WIDTH = 660;
    private static final int HEIGHT = 170;

    private final Table table;

    ReportTable(Composite area) {
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SORT_WIDTH + SENTENCE_WIDTH, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(Messages.sort, SORT_WIDTH);
        column(Messages.sentence, SENTENCE_WIDTH);
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    void show(List<ImportNote> notes) {
        table.removeAll();
        notes.forEach(note -> new TableItem(table, SWT.NONE).setText(new String[] { sort(note.kind()), capital(note.sentence()) }));
        table.getColumn(1).pack();
        table.getColumn(1).setWidth(Math.max(SENTENCE_WIDTH, table.getColumn(1).getWidth()));
    }

    private static String sort(ImportNote.Kind kind) {
        return switch (kind) {
            case RECOGNISED -> Messages.recognised;
            case LEFT_OUT -> Messages.leftOut;
            case REPAIRED -> Messages.repaired;
            case DOUBTFUL -> Messages.doubtful;
        };
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
