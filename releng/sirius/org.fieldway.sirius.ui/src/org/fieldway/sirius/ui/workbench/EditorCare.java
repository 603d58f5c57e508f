/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.sirius.table.ui.tools.api.editor.DTableEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.fieldway.sirius.ui.evidence.QuotesToDiagrams;
import org.fieldway.sirius.ui.representations.ExplorerRefresh;

/** Takes care of every editor of Sirius from the moment that it is opened: quotes, menus, and the keys that Fieldway answers. */
public final class EditorCare implements IStartup, IPartListener2 {

    @Override
    public void earlyStartup() {
        SiriusSettings.apply();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            ExplorerRefresh.install();
            for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
                window.getPartService().addPartListener(this);
                LeftOver.close(window);
            }
        });
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        IWorkbenchPart part = reference.getPart(false);
        if (part instanceof IDiagramWorkbenchPart diagram && part instanceof DialectEditor) {
            QuotesToDiagrams.accept(diagram);
            ResearcherMenu.prune(diagram.getDiagramGraphicalViewer().getContextMenu());
        } else if (part instanceof DTableEditor table) {
            ResearcherMenu.pruneTable(table);
            showFromTheStart(table);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof DialectEditor editor) {
            ResearcherKeys.install(editor);
        }
    }

    /** While its columns get their widths a table may have scrolled: it is shown from the labels of its lines on. */
    private static void showFromTheStart(DTableEditor editor) {
        if (editor.getControl() instanceof Tree tree) {
            tree.getDisplay().asyncExec(() -> {
                if (!tree.isDisposed() && tree.getColumnCount() > 0) {
                    tree.showColumn(tree.getColumn(0));
                }
            });
        }
    }

    /** What is selected in a part; null for nothing. */
    static ISelection selection(IWorkbenchPart part) {
        return part.getSite().getSelectionProvider() == null ? null : part.getSite().getSelectionProvider().getSelection();
    }
}
