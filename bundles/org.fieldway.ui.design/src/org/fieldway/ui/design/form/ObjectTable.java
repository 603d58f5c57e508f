/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.fieldway.ui.properties.PropertyColumn;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.theme.Palette;

/** A list of the study as a table that is typed into, with buttons to add, remove and order, and a hint while it is empty. */
public final class ObjectTable {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    /** A column. @param width in pixels */
    public record Column(EStructuralFeature feature, int width) { }

    private final StudySession session;
    private final Supplier<? extends EObject> owner;
    private final EReference list;
    private final ListEdits edits;
    private final TableViewer viewer;
    private final ListButtons buttons;
    private final Label hint;
    private Consumer<List<EObject>> listener = selected -> { };

    /**
     * Makes the table.
     *
     * @param owner holds the list
     * @param words what to do while the list is empty
     */
    public ObjectTable(Composite parent, FormToolkit toolkit, StudySession session, Supplier<? extends EObject> owner,
            EReference list, List<Column> columns, String words) {
        this.session = session;
        this.owner = owner;
        this.list = list;
        edits = new ListEdits(session);
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(1, 4).spacing(0, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        hint = toolkit.createLabel(area, words, SWT.WRAP);
        hint.setForeground(Palette.QUIET_TEXT.colour());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        table(columns);
        buttons = new ListButtons(area, toolkit, edits, this::selected);
        buttons.add(Messages.addButton, this::add);
        buttons.finish(this::remove);
        refresh();
    }

    private void table(List<Column> columns) {
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        EObject example = EcoreUtil.create(list.getEReferenceType());
        columns.forEach(column -> column(column, example));
        CellKeys.install(viewer);
        viewer.addSelectionChangedListener(e -> selectionChanged());
        viewer.getTable().addListener(SWT.KeyDown, this::pressed);
    }

    private void column(Column column, EObject example) {
        var property = new PropertyColumn(viewer, session, column.feature());
        var shown = new TableViewerColumn(viewer, property.style());
        shown.getColumn().setText(property.title(example));
        shown.getColumn().setWidth(column.width());
        shown.setEditingSupport(property);
        shown.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return property.text(element);
            }
        });
    }

    private void pressed(Event e) {
        if (e.keyCode == SWT.INSERT) {
            add();
        } else if (e.keyCode == SWT.DEL && !viewer.isCellEditorActive()) {
            remove();
        }
    }

    /** Adds a row and begins to type in its first cell. */
    public void add() {
        EObject added = edits.add(owner.get(), list);
        if (added != null) {
            refresh();
            viewer.editElement(added, 0);
            select(added);
        }
    }

    /** Removes the selected rows. */
    public void remove() {
        if (edits.remove(selected())) {
            refresh();
        }
    }

    private List<EObject> selected() {
        List<EObject> selected = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            selected.add((EObject) element);
        }
        return selected;
    }

    /** Calls the listener with what is selected. */
    public void onSelect(Consumer<List<EObject>> newListener) {
        listener = newListener;
    }

    private void selectionChanged() {
        buttons.update();
        listener.accept(selected());
    }

    /** Selects an object's row; false where there is none. */
    public boolean select(EObject object) {
        boolean there = rows().contains(object);
        if (there) {
            viewer.setSelection(new StructuredSelection(object), true);
        }
        return there;
    }

    /** Gives the table the focus. */
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    private List<?> rows() {
        EObject holder = owner.get();
        return holder == null ? List.of() : (List<?>) holder.eGet(list);
    }

    /** Shows the model's values anew. */
    public void refresh() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        List<?> rows = rows();
        if (!viewer.isCellEditorActive()) {
            if (rows.equals(viewer.getInput())) {
                viewer.refresh();
            } else {
                var before = viewer.getStructuredSelection();
                viewer.setInput(List.copyOf(rows));
                viewer.setSelection(before);
            }
        }
        hint.setVisible(rows.isEmpty());
        ((GridData) hint.getLayoutData()).exclude = !rows.isEmpty();
        hint.getParent().requestLayout();
        buttons.update();
    }

    /** The table, for tests and menus. */
    public TableViewer viewer() {
        return viewer;
    }
}
