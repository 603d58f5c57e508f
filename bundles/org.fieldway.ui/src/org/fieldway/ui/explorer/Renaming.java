/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.ui.text.NameFeature;

/** Renaming in the tree itself: F2 or the menu begins it, Enter ends it, Escape leaves the name as it was. */
final class Renaming extends EditingSupport {

    private final TextCellEditor editor;

    private Renaming(TreeViewer tree) {
        super(tree);
        editor = new TextCellEditor(tree.getTree());
    }

    /** Lets the names in a tree be edited, though never by a mere click. */
    static void install(TreeViewer tree, TreeViewerColumn column) {
        var onlyWhenAsked = new ColumnViewerEditorActivationStrategy(tree) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TreeViewerEditor.create(tree, onlyWhenAsked, ColumnViewerEditor.DEFAULT);
        column.setEditingSupport(new Renaming(tree));
    }

    /** The object that a line stands for, where it has a name that can be changed. */
    static Optional<EObject> named(Object element) {
        EObject object = element instanceof StudySession session ? session.study() : element instanceof EObject other ? other : null;
        return Optional.ofNullable(object).filter(each -> NameFeature.of(each.eClass()).isPresent())
                .filter(each -> OpenStudies.get().of(each).filter(session -> !session.isReadOnly(each)).isPresent());
    }

    /** Whether the name of a line can be changed here. */
    static boolean canRename(Object element) {
        return element instanceof ExplorerLine line ? line.isChangeable() : named(element).isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return canRename(element);
    }

    @Override
    protected Object getValue(Object element) {
        return element instanceof ExplorerLine line ? line.name() : named(element).map(NameFeature::valueOf).orElse("");
    }

    @Override
    protected void setValue(Object element, Object value) {
        String name = value.toString().strip();
        if (element instanceof ExplorerLine line && !name.isEmpty() && !name.equals(line.name())) {
            line.rename(name);
        } else {
            named(element).filter(object -> !name.isEmpty()).ifPresent(object -> rename(object, name));
        }
    }

    private static void rename(EObject object, String name) {
        EAttribute field = NameFeature.of(object).orElseThrow();
        if (!name.equals(NameFeature.valueOf(object))) {
            String doing = NLS.bind(Messages.doRename, ModelNames.typeInSentence(object.eClass()));
            OpenStudies.get().of(object).ifPresent(session -> session.set(doing, object, field, name));
        }
    }
}
