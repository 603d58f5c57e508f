/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A calendar below a button; it goes away when something else gets the focus. */
final class CalendarPopup {

    private CalendarPopup() {
    }

    /** @param day the day shown first, null for today */
    static void open(Control below, LocalDate day, Consumer<LocalDate> choose) {
        var shell = new Shell(below.getShell(), SWT.ON_TOP | SWT.TOOL);
        GridLayoutFactory.swtDefaults().applyTo(shell);
        LocalDate shown = day == null ? LocalDate.now() : day;
        var calendar = new DateTime(shell, SWT.CALENDAR);
        calendar.setDate(shown.getYear(), shown.getMonthValue() - 1, shown.getDayOfMonth());
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        Runnable take = () -> {
            choose.accept(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
            shell.close();
        };
        button(buttons, Messages.takeDay, take);
        button(buttons, Messages.noDay, () -> {
            choose.accept(null);
            shell.close();
        });
        calendar.addListener(SWT.DefaultSelection, event -> take.run());
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.pack();
        Point at = below.toDisplay(below.getSize().x - shell.getSize().x, below.getSize().y);
        shell.setLocation(at);
        shell.open();
        calendar.setFocus();
    }

    private static void button(Composite parent, String text, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> run.run());
    }
}
