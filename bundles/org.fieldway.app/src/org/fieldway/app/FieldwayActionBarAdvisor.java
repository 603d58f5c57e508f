/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.util.List;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The menus and their groups. The commands in them come from {@code plugin.xml}; only the actions that each part answers in its
 * own way (undo, redo, cut, copy, paste, delete, select all) are made here, since diagrams look for them by these ids.
 */
final class FieldwayActionBarAdvisor extends ActionBarAdvisor {

    private static final List<ActionFactory> HISTORY = List.of(ActionFactory.UNDO, ActionFactory.REDO);
    private static final List<ActionFactory> CLIPBOARD = List.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
    private static final List<ActionFactory> REST = List.of(ActionFactory.DELETE, ActionFactory.SELECT_ALL);

    FieldwayActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        for (List<ActionFactory> group : List.of(HISTORY, CLIPBOARD, REST)) {
            group.forEach(factory -> register(factory.create(window)));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu(Messages.menuFile, IWorkbenchActionConstants.M_FILE, "study", "export", IWorkbenchActionConstants.MB_ADDITIONS, "exit"));
        bar.add(editMenu());
        bar.add(menu(Messages.menuView, "view", "views", "zoom", IWorkbenchActionConstants.MB_ADDITIONS, "layout"));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu(Messages.menuHelp, IWorkbenchActionConstants.M_HELP, "start", IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private IMenuManager editMenu() {
        IMenuManager menu = new MenuManager(Messages.menuEdit, IWorkbenchActionConstants.M_EDIT);
        for (List<ActionFactory> group : List.of(HISTORY, CLIPBOARD, REST)) {
            group.forEach(factory -> menu.add(getAction(factory.getId())));
            menu.add(new Separator());
        }
        menu.add(new Separator("find"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private static IMenuManager menu(String text, String id, String... groups) {
        IMenuManager menu = new MenuManager(text, id);
        for (String group : groups) {
            menu.add(new Separator(group));
        }
        return menu;
    }
}
