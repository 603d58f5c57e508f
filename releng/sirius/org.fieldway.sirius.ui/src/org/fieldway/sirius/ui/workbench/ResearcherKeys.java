/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.fieldway.sirius.ui.evidence.QuotesToDiagrams;
import org.fieldway.ui.editor.UndoActions;

/**
 * What the menu and its keys do in an editor of Sirius where Sirius has something else in mind: undo and redo are the study's, what is
 * pasted are quotes, copying puts no picture on the clipboard, and printing is exporting, which asks for whom.
 */
final class ResearcherKeys {

    private ResearcherKeys() {
    }

    static void install(DialectEditor editor) {
        IActionBars bars = ((IEditorSite) editor.getSite()).getActionBars();
        UndoActions.install(bars);
        bars.setGlobalActionHandler(ActionFactory.CUT.getId(), nothing());
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), nothing());
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), new PasteQuotes(editor));
        bars.setGlobalActionHandler(ActionFactory.PRINT.getId(), new ExportAction());
        bars.updateActionBars();
    }

    private static IAction nothing() {
        var nothing = new Action() {
        };
        nothing.setEnabled(false);
        return nothing;
    }

    /** Puts copied quotes behind what is selected. */
    private static final class PasteQuotes extends Action {

        private final DialectEditor editor;

        PasteQuotes(DialectEditor editor) {
            this.editor = editor;
        }

        @Override
        public void run() {
            QuotesToDiagrams.paste(EditorCare.selection(editor));
        }
    }
}
