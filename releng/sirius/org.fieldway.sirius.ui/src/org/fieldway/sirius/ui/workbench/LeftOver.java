/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Editors of Sirius that the workbench remembers from a program that was not ended properly. They would open files of a study past
 * Fieldway; what was open is opened again with its study.
 */
final class LeftOver {

    private static final String SIRIUS = "org.eclipse.sirius.";

    private LeftOver() {
    }

    static void close(IWorkbenchWindow window) {
        for (IWorkbenchPage page : window.getPages()) {
            for (IEditorReference reference : page.getEditorReferences()) {
                if (reference.getId() != null && reference.getId().startsWith(SIRIUS)
                        && new SiriusEditors().session(reference.getPart(false)).isEmpty()) {
                    page.closeEditors(new IEditorReference[] { reference }, false);
                }
            }
        }
    }
}
