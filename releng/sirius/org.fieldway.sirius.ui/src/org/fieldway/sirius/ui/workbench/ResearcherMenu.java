/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.sirius.table.ui.tools.api.editor.DTableEditor;
import org.eclipse.sirius.table.ui.tools.internal.editor.AbstractDTableEditor;
import org.eclipse.swt.widgets.Menu;

/**
 * The context menu of a diagram or table: of what Sirius puts there only what a researcher can use, then Fieldway's own. Everything that
 * writes a picture or a file past the question for whom is taken out.
 */
final class ResearcherMenu {

    /** What stays of Sirius and GMF, by id. Menu items that the viewpoint specification describes have ids of their own and stay. */
    private static final Set<String> FOREIGN = Set.of("fileMenu", "editMenu", "formatMenu", "filtersMenu", "viewMenu", "navigateMenu",
            "diagramAddMenu", "noteMenu", "newCopyToImageAction", "copyToImageAction", "selectHiddenElementsAction", "showPropertiesViewAction",
            "propertiesAction", "toolbarPropertiesAction", "duplicateAction", "findAction", "openWithMenu", "popup.export");

    private ResearcherMenu() {
    }

    /** Prunes a menu each time before it is shown. */
    static void prune(MenuManager menu) {
        menu.addMenuListener(ResearcherMenu::prune);
    }

    static void pruneTable(DTableEditor editor) {
        Menu menu = editor instanceof AbstractDTableEditor table && table.getTableViewer() != null
                ? table.getTableViewer().getTreeViewer().getTree().getMenu() : null;
        if (menu != null && menu.getData(MenuManager.MANAGER_KEY) instanceof MenuManager manager) {
            prune(manager);
        }
    }

    private static void prune(IMenuManager menu) {
        for (IContributionItem item : List.of(menu.getItems())) {
            if (isForeign(item)) {
                menu.remove(item);
            }
        }
        menu.add(new Separator());
        menu.add(new ExportAction());
    }

    static boolean isForeign(IContributionItem item) {
        String id = item.getId() == null ? "" : item.getId();
        return FOREIGN.contains(id);
    }
}
