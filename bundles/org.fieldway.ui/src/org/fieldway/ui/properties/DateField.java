/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.text.Dates;

/** A day, typed in one of the usual ways or taken from a calendar. */
final class DateField extends CheckedField {

    private Button calendar;

    DateField(PropertyContext property) {
        super(property, Messages.expectDate);
    }

    @Override
    Control create(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(super.create(row));
        calendar = new Button(row, SWT.PUSH);
        calendar.setImage(Icons.of("calendar"));
        calendar.setToolTipText(Messages.calendar);
        calendar.addListener(SWT.Selection, event -> CalendarPopup.open(calendar, (LocalDate) property().value(), property()::set));
        return row;
    }

    @Override
    boolean read(String typed) {
        Optional<LocalDate> day = Dates.read(typed);
        day.ifPresent(property()::type);
        return day.isPresent();
    }

    @Override
    boolean sameAsModel(String typed) {
        return typed.isEmpty() ? property().value() == null : Dates.read(typed).filter(day -> day.equals(property().value())).isPresent();
    }

    @Override
    String shown() {
        return property().value() instanceof LocalDate day ? Dates.shortDay(day) : "";
    }

    @Override
    void refresh() {
        super.refresh();
        calendar.setEnabled(!property().isReadOnly());
    }
}
