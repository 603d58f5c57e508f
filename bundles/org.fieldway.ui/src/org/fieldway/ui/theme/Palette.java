/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** The colours of Fieldway's own surfaces. Each pair of text and ground has a contrast of at least 4.5 to 1. */
public enum Palette {

    TEXT("1f2937", "e5e7eb"),
    QUIET_TEXT("5b6472", "aeb6c2"),
    SURFACE("ffffff", "1f2329"),
    LINE("dde3ea", "3a414b"),
    ACCENT("1d4ed8", "8ab4ff"),
    NOTICE("fdf3d6", "4a3c12"),
    NOTICE_TEXT("5f4300", "ffe7a8"),
    ERROR("b3261e", "ff9d94"),
    WARNING("a15c00", "ffc266"),
    INFORMATION("1d4ed8", "8ab4ff"),
    GOOD("2f7d32", "8fd694");

    private final Color light;
    private final Color dark;

    Palette(String light, String dark) {
        this.light = colour(light);
        this.dark = colour(dark);
    }

    private static Color colour(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Color(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
    }

    /** The colour that fits the system's light or dark appearance. */
    public Color colour() {
        return Display.isSystemDarkTheme() ? dark : light;
    }

    /** Colours controls as a notice. */
    public static void notice(Control... controls) {
        for (Control control : controls) {
            control.setBackground(NOTICE.colour());
            control.setForeground(NOTICE_TEXT.colour());
        }
    }
}
