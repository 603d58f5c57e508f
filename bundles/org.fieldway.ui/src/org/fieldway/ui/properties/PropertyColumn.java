/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Dates;

/** A property as a column of a table: its words, and typing or choosing in the cell. Each change is one step of undo. */
public final class PropertyColumn extends EditingSupport {

    private final ColumnViewer viewer;
    private final StudySession session;
    private final EStructuralFeature feature;

    /** A column of this property in this table. */
    public PropertyColumn(ColumnViewer viewer, StudySession session, EStructuralFeature feature) {
        super(viewer);
        this.viewer = viewer;
        this.session = session;
        this.feature = feature;
    }

    private Optional<PropertyContext> property(Object element) {
        return element instanceof EObject object ? PropertyLookup.of(session, object, feature) : Optional.empty();
    }

    /** The title of the column in a table of objects like this one. */
    public String title(EObject example) {
        return property(example).map(PropertyContext::label).orElse("");
    }

    /** What the cell of an object shows. */
    public String text(Object element) {
        return property(element).map(p -> switch (p.value()) {
            case null -> "";
            case Collection<?> values -> values.stream().map(p::labelOf).collect(Collectors.joining(", "));
            case LocalDate day -> Dates.shortDay(day);
            case Object value -> p.feature() instanceof EReference || p.feature().getEType() instanceof EEnum
                    ? p.labelOf(value) : value.toString().lines().collect(Collectors.joining(" "));
        }).orElse("");
    }

    @Override
    protected boolean canEdit(Object element) {
        return property(element).filter(p -> !p.isReadOnly()).isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        PropertyContext property = property(element).orElseThrow();
        var parent = (Composite) viewer.getControl();
        if (feature.isMany()) {
            return new SeveralCellEditor(parent, property);
        }
        return isChoice() ? new ChoiceCellEditor(parent, choices(property), property::labelOf)
                : new TypedCellEditor(parent, property);
    }

    private boolean isChoice() {
        return feature instanceof EReference || feature.getEType() instanceof EEnum
                || feature.getEType().getInstanceClass() == boolean.class;
    }

    /** The words of the list; for a reference none of them as well, and it comes first. */
    private List<Object> choices(PropertyContext property) {
        List<Object> choices = new ArrayList<>(property.choices());
        if (feature instanceof EReference) {
            choices.add(0, null);
        } else if (choices.isEmpty()) {
            choices.addAll(List.of(Boolean.FALSE, Boolean.TRUE));
        }
        return choices;
    }

    @Override
    protected Object getValue(Object element) {
        PropertyContext property = property(element).orElseThrow();
        return feature.isMany() || isChoice() ? property.value() : TypedCellEditor.text(property);
    }

    @Override
    protected void setValue(Object element, Object value) {
        property(element).ifPresent(property -> {
            if (feature.isMany() || isChoice()) {
                property.set(value);
            } else if (value instanceof String typed) {
                TypedCellEditor.read(property, typed).ifPresent(read -> property.set(read.value()));
            }
            viewer.update(element, null);
        });
    }

    /** The style of a column that fits the property: numbers to the right. */
    public int style() {
        return Number.class.isAssignableFrom(feature.getEType().getInstanceClass()) ? SWT.RIGHT : SWT.LEFT;
    }
}
