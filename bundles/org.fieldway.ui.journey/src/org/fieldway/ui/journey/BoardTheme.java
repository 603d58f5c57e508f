/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.fieldway.render.journey.Theme;
import org.fieldway.ui.journey.board.Board;

/** Lets a board follow the workbench's theme: dark where the ground around it is dark. */
final class BoardTheme {

    private static final int HALF = 128;

    private BoardTheme() { }

    static void follow(Board board, Control around) {
        if (!around.isDisposed()) {
            board.theme(isDark(around.getBackground()) ? Theme.DARK : Theme.LIGHT);
        }
    }

    /** By the weights of ITU-R BT.601 for brightness. */
    private static boolean isDark(Color ground) {
        return 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue() < HALF;
    }
}
