/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.Withheld;

/** How much of a map is withheld from its audience, and the list of it with the reasons. */
final class WithheldSummary {

    private static final int WHAT_WIDTH = 260;
    private static final int WHY_WIDTH = 400;
    private static final int HEIGHT = 150;

    private final Label sentence;
    private final Table table;

    WithheldSummary(Composite area) {
        sentence = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).indent(0, 8).hint(WHAT_WIDTH + WHY_WIDTH, SWT.DEFAULT)
                .applyTo(sentence);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(WHAT_WIDTH + WHY_WIDTH, HEIGHT).applyTo(table);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column(Messages.what, WHAT_WIDTH);
        column(Messages.why, WHY_WIDTH);
    }

    private void column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    void show(Release<?> release, List<String> notes) {
        int number = release.withheld().size();
        String audience = release.audience().label();
        String withheld = number == 0 ? NLS.bind(Messages.nothingWithheld, audience)
                : number == 1 ? NLS.bind(Messages.oneWithheld, audience) : NLS.bind(Messages.manyWithheld, number, audience);
        sentence.setText(String.join(" ", Stream.concat(Stream.of(withheld), notes.stream()).toList()));
        table.removeAll();
        for (Withheld one : release.withheld()) {
            new TableItem(table, SWT.NONE).setText(new String[] { one.what(), one.why() });
        }
        TableColumn why = table.getColumn(1);
        why.pack();
        why.setWidth(Math.max(WHY_WIDTH, why.getWidth()));
        table.setVisible(number > 0);
        sentence.getParent().layout(true);
    }
}
