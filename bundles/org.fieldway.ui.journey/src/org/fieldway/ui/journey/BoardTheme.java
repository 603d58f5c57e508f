/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.swt.widgets.Control;
import org.fieldway.ui.canvas.GroundTheme;
import org.fieldway.ui.journey.board.Board;

/** Lets a board follow the workbench's theme: dark where the ground around it is dark. */
final class BoardTheme {

    private BoardTheme() { }

    static void follow(Board board, Control around) {
        GroundTheme.of(around).ifPresent(board::theme);
    }
}
