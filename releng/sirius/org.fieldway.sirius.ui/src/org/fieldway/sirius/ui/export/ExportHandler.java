/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.handlers.HandlerUtil;

/** Exports the diagram or table in front. Answers Sirius' own commands for exporting too. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof DialectEditor editor) {
            DiagramExport.of(editor).ifPresent(export -> export.ask(HandlerUtil.getActiveShell(event)));
        }
        return null;
    }
}
