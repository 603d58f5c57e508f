/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;

/** Makes the cells of a table usable with keys: arrows walk, typing or F2 edits, Tab goes to the next cell. */
final class CellKeys {

    private static final int FEATURES = ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.TABBING_VERTICAL | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    private CellKeys() { }

    static void install(TableViewer viewer) {
        var focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new Activation(viewer), FEATURES);
    }

    private static final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation(TableViewer viewer) {
            super(viewer);
            setEnableEditorActivationWithKeyboard(true);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
                case ColumnViewerEditorActivationEvent.KEY_PRESSED -> isTyping(event);
                default -> false;
            };
        }

        private static boolean isTyping(ColumnViewerEditorActivationEvent event) {
            boolean plain = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0;
            return plain && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || !Character.isISOControl(event.character)
                    && event.character > ' ');
        }
    }
}
