/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.sirius.diagram.ui.provider.DiagramUIPlugin;
import org.eclipse.sirius.diagram.ui.tools.api.preferences.SiriusDiagramUiPreferencesKeys;
import org.eclipse.sirius.ui.business.api.preferences.SiriusUIPreferencesKeys;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;

/** How Sirius behaves in Fieldway. There is no page on which this can be changed, so it is set anew at each start. */
final class SiriusSettings {

    private SiriusSettings() {
    }

    /** Saving is Fieldway's; closing the last diagram must undo nothing; pictures show no marks of the tool. */
    static void apply() {
        String sirius = SiriusEditPlugin.getPlugin().getSymbolicName();
        set(sirius, SiriusUIPreferencesKeys.PREF_SAVE_WHEN_NO_EDITOR.name(), false);
        set(sirius, SiriusUIPreferencesKeys.PREF_RELOAD_ON_LAST_EDITOR_CLOSE.name(), false);
        set(sirius, SiriusUIPreferencesKeys.PREF_DISPLAY_PERMISSION_ISSUES_THROUGH_DIALOG.name(), true);
        set(DiagramUIPlugin.ID, SiriusDiagramUiPreferencesKeys.PREF_PRINT_DECORATION.name(), false);
        set(DiagramUIPlugin.ID, SiriusDiagramUiPreferencesKeys.PREF_SHOW_SYNCHRONIZE_STATUS_DECORATOR.name(), false);
    }

    private static void set(String plugin, String key, boolean value) {
        DefaultScope.INSTANCE.getNode(plugin).putBoolean(key, value);
        InstanceScope.INSTANCE.getNode(plugin).putBoolean(key, value);
    }
}
