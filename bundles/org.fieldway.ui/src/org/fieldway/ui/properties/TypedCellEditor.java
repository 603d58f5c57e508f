/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.ui.text.Dates;

/** Typing in a cell; a value that cannot be read stays in the field with a line that says what is expected. */
final class TypedCellEditor extends TextCellEditor {

    /** What was read; null where nothing is stated. */
    record Read(Object value) { }

    private boolean begunByKey;

    TypedCellEditor(Composite parent, PropertyContext property) {
        super(parent);
        setValidator(value -> read(property, String.valueOf(value)).isPresent() ? null : expected(property));
    }

    private static String expected(PropertyContext property) {
        return type(property) == LocalDate.class ? Messages.expectDate : Messages.expectNumber;
    }

    private static Class<?> type(PropertyContext property) {
        return property.feature().getEType().getInstanceClass();
    }

    /** The value as it is typed. */
    static String text(PropertyContext property) {
        Object value = property.value();
        return value == null ? "" : value instanceof LocalDate day ? Dates.shortDay(day) : value.toString();
    }

    /** The value that was typed; empty where it cannot be read. */
    static Optional<Read> read(PropertyContext property, String typed) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.of(new Read(property.feature().getDefaultValue()));
        }
        if (type(property) == LocalDate.class) {
            return Dates.read(plain).map(Read::new);
        }
        try {
            return Optional.of(new Read(EcoreUtil.createFromString((EDataType) property.feature().getEType(), plain)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        begunByKey = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                && !Character.isISOControl(event.character);
        super.activate(event);
        if (begunByKey) {
            text.setText(String.valueOf(event.character));
        }
    }

    /** Typing that began with a key goes on behind it. */
    @Override
    protected void doSetFocus() {
        super.doSetFocus();
        if (begunByKey) {
            text.setSelection(text.getText().length());
        }
    }
}
