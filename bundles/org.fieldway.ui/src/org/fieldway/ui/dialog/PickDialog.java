/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.dialog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A list to pick from with a field that narrows it; ticks stay when the list is narrowed. */
final class PickDialog<T> extends TrayDialog {

    private final String title;
    private final String message;
    private final List<T> choices;
    private final Function<T, String> label;
    private final boolean several;
    private final Set<T> picked;
    private Text filter;
    private Table table;

    PickDialog(Shell parent, String title, String message, List<T> choices, Function<T, String> label, List<T> selected, boolean several) {
        super(parent);
        this.title = title;
        this.message = message;
        this.choices = choices;
        this.label = label;
        this.several = several;
        this.picked = new LinkedHashSet<>(selected);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; empty when it was cancelled. */
    Optional<List<T>> ask() {
        return open() == Window.OK ? Optional.of(choices.stream().filter(picked::contains).toList()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.WRAP).setText(message);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION | (several ? SWT.CHECK : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 320).applyTo(table);
        filter.addModifyListener(event -> fill());
        table.addListener(SWT.Selection, event -> selected((TableItem) event.item));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        fill();
        return area;
    }

    private void fill() {
        table.removeAll();
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<TableItem> shown = new ArrayList<>();
        for (T choice : choices) {
            String text = label.apply(choice);
            if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
                shown.add(item(choice, text));
            }
        }
        if (!several) {
            shown.stream().filter(item -> picked.contains(item.getData())).findFirst().ifPresent(table::setSelection);
        }
    }

    private TableItem item(T choice, String text) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(text);
        item.setData(choice);
        item.setChecked(several && picked.contains(choice));
        return item;
    }

    @SuppressWarnings("unchecked")
    private void selected(TableItem item) {
        T choice = (T) item.getData();
        if (!several) {
            picked.clear();
            picked.add(choice);
        } else if (item.getChecked()) {
            picked.add(choice);
        } else {
            picked.remove(choice);
        }
    }
}
