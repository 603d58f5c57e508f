/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.Optional;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.fieldway.render.journey.Theme;

/** The theme that fits the ground around a canvas: dark where the workbench is dark. */
public final class GroundTheme {

    private static final int HALF = 128;

    private GroundTheme() { }

    /** The theme that fits a control's background; empty once the control is gone. */
    public static Optional<Theme> of(Control around) {
        return around.isDisposed() ? Optional.empty()
                : Optional.of(isDark(around.getBackground()) ? Theme.DARK : Theme.LIGHT);
    }

    /** By the weights of ITU-R BT.601 for brightness. */
    private static boolean isDark(Color ground) {
        return 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue() < HALF;
    }
}
