/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.fieldway.ui.journey.BoardEditor;

/** Opens the dialog of the lane kinds of the study whose map is in front. */
public final class LaneKindsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof BoardEditor editor) {
            new LaneKindsDialog(HandlerUtil.getActiveShell(event), editor.session()).open();
        }
        return null;
    }
}
