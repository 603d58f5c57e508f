/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.ui.journey.BoardEditor;

/** Opens what students said about the map in front. */
public final class ChecksHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor && editor.object() instanceof JourneyMap map) {
            new ChecksDialog(HandlerUtil.getActiveShell(event), editor.session(), map).open();
        }
        return null;
    }
}
