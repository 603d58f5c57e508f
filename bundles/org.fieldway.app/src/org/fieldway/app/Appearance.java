/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light or dark, as the system is. */
final class Appearance {

    private static final String LIGHT = "org.fieldway.app.light";
    private static final String DARK = "org.fieldway.app.dark";

    private Appearance() {
    }

    static void apply(Display display) {
        IThemeManager themes = PlatformUI.getWorkbench().getService(IThemeManager.class);
        IThemeEngine engine = themes == null ? null : themes.getEngineForDisplay(display);
        if (engine != null) {
            engine.setTheme(Display.isSystemDarkTheme() ? DARK : LIGHT, false);
        }
    }
}
