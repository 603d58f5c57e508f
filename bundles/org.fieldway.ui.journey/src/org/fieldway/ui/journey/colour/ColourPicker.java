/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.colour;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.journey.board.BoardWorkspace;

/** Offers colours for the selected stages and lanes, each with its name, and the usual one. */
public final class ColourPicker {

    private ColourPicker() { }

    /** Opens the choice at the place with the focus. */
    public static void open(BoardWorkspace workspace) {
        var manager = new MenuManager();
        fill(manager, workspace);
        Menu menu = manager.createContextMenu(workspace.view());
        workspace.board().focus().flatMap(workspace.view()::screenBounds).ifPresent(
                box -> menu.setLocation(workspace.view().toDisplay(new Rectangle(box.x, box.y, box.width, box.height).x + 8,
                        box.y + Math.min(box.height, 40))));
        menu.setVisible(true);
    }

    /** The choice as a part of a menu. */
    public static IMenuManager menu(BoardWorkspace workspace) {
        var menu = new MenuManager(Messages.colour);
        fill(menu, workspace);
        return menu;
    }

    private static void fill(IMenuManager menu, BoardWorkspace workspace) {
        String present = present(workspace);
        for (MapColour colour : MapColour.values()) {
            Action action = action(colour.label(), present.equalsIgnoreCase(colour.hex()),
                    () -> workspace.edits().colour(colour.hex()));
            action.setImageDescriptor(ImageDescriptor.createFromImageDataProvider(colour::swatch));
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(action(Messages.usual, present.isEmpty(), () -> workspace.edits().colour(null)));
    }

    private static Action action(String text, boolean checked, Runnable what) {
        var action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setChecked(checked);
        return action;
    }

    private static String present(BoardWorkspace workspace) {
        String colour = workspace.board().focus().map(workspace.objects()::object).map(object -> switch (object) {
            case Stage stage -> stage.getColour();
            case Lane lane -> lane.getColour();
            default -> null;
        }).orElse(null);
        return colour == null ? "" : colour;
    }
}
