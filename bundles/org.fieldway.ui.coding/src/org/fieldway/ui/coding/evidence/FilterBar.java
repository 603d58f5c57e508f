/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Searching among the quotes: by words, code and participant. */
final class FilterBar {

    private static final int PAUSE = 150;

    private final Composite area;
    private final Text text;
    private final Combo code;
    private final Combo who;
    private final Runnable changed;

    FilterBar(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(6, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        text = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.search);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        text.addModifyListener(event -> text.getDisplay().timerExec(PAUSE, changed));
        code = combo(Messages.anyCode);
        who = combo(Messages.anybody);
    }

    private Combo combo(String any) {
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(any);
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** Offers the codes and people of these quotes. */
    void offer(List<QuoteRow> rows) {
        offer(code, Messages.anyCode, rows, row -> row.released().code());
        offer(who, Messages.anybody, rows, row -> row.released().who());
    }

    private static void offer(Combo combo, String any, List<QuoteRow> rows, Function<QuoteRow, String> value) {
        List<String> items = new ArrayList<>();
        items.add(any);
        rows.stream().map(value).filter(item -> !item.isEmpty()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).forEach(items::add);
        if (!items.equals(List.of(combo.getItems()))) {
            String before = combo.getText();
            combo.setItems(items.toArray(String[]::new));
            combo.select(Math.max(0, items.indexOf(before)));
        }
    }

    QuoteFilter filter() {
        return new QuoteFilter(text.getText(), chosen(code), chosen(who));
    }

    private static String chosen(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? "" : combo.getText();
    }

    void clear() {
        reset();
        changed.run();
    }

    /** Searches for nothing, without showing it yet. */
    void reset() {
        text.setText("");
        code.select(0);
        who.select(0);
    }

    Composite area() {
        return area;
    }

    void setFocus() {
        text.setFocus();
    }
}
