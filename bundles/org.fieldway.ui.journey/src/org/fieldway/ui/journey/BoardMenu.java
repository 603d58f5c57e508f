/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Lane;
import org.fieldway.ui.image.Icons;
import org.fieldway.ui.journey.board.Board;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.colour.ColourPicker;
import org.fieldway.ui.journey.exporting.ExportHandler;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;
import org.fieldway.ui.journey.lanekinds.LaneKindsHandler;

/** The context menu of the board: what can be done at the place with the focus. */
final class BoardMenu {

    /** Where other bundles put what they offer for the board. */
    private static final List<String> GROUPS = List.of("evidence", "draft", "compare", "workshop", "export",
            IWorkbenchActionConstants.MB_ADDITIONS);

    private final BoardWorkspace workspace;

    BoardMenu(BoardWorkspace workspace) {
        this.workspace = workspace;
    }

    void install(IWorkbenchPartSite site, ISelectionProvider selection) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        workspace.view().setMenu(menu.createContextMenu(workspace.view()));
        site.registerContextMenu(menu, selection);
    }

    private void fill(IMenuManager menu) {
        Board board = workspace.board();
        if (board.isEditable()) {
            board.focus().ifPresent(place -> fill(menu, place));
            menu.add(new Separator());
            menu.add(action(Messages.addStage, workspace::beginStage));
            menu.add(laneKinds(Messages.addLane, false));
            hiddenLanes(menu);
        }
        GROUPS.forEach(group -> menu.add(new Separator(group)));
        menu.add(new Separator());
        menu.add(action(Messages.fitMenu, workspace.view()::fit));
        menu.add(action(Messages.wholeMenu, () -> workspace.view().zoomTo(1)));
        menu.add(new Separator());
        menu.add(action(Messages.export, ExportHandler::run));
    }

    private void fill(IMenuManager menu, Place place) {
        switch (place) {
            case Place.Card ignored -> card(menu);
            case Place.Cell cell when workspace.isCurve(cell) -> feelings(menu, cell);
            case Place.Cell ignored -> {
                menu.add(action(Messages.newCard, workspace::newCard));
                menu.add(action(Messages.paste, workspace::paste));
            }
            case Place.Stage stage -> stage(menu);
            case Place.Lane lane -> lane(menu);
            case Place.Link link -> workspace.links().of(link).ifPresent(l -> link(menu, l));
            case Place.HiddenLanes ignored -> menu.add(action(Messages.showLanes, workspace.lanes()::showAll));
            default -> { }
        }
    }

    private void card(IMenuManager menu) {
        menu.add(action(Messages.edit, workspace::edit));
        menu.add(action(Messages.newCardAfter, workspace::newCard));
        menu.add(action(Messages.linkTo, workspace::beginLink));
        menu.add(new Separator());
        menu.add(action(Messages.cut, workspace::cut));
        menu.add(action(Messages.copy, workspace::copy));
        menu.add(action(Messages.paste, workspace::paste));
        menu.add(action(Messages.delete, workspace::delete));
    }

    private void feelings(IMenuManager menu, Place.Cell cell) {
        String[] words = { Messages.veryGood, Messages.good, Messages.neutral, Messages.bad, Messages.veryBad };
        for (int i = 0; i < words.length; i++) {
            int score = 2 - i;
            menu.add(action(words[i], () -> workspace.setFeeling(cell, score)));
        }
        menu.add(action(Messages.nameFeeling, workspace::edit));
        menu.add(action(Messages.linkTo, workspace::beginLink));
        menu.add(action(Messages.delete, workspace::delete));
    }

    /** What a link means, and its words. */
    private void link(IMenuManager menu, EObject link) {
        menu.add(action(Messages.linkWords, workspace::edit));
        var kinds = new MenuManager(Messages.linkKind);
        workspace.links().kinds(link).forEach(kind -> {
            var action = action(ModelNames.literal(kind), IAction.AS_RADIO_BUTTON, () -> workspace.links().kind(link, kind));
            action.setChecked(kind == workspace.links().kind(link));
            kinds.add(action);
        });
        menu.add(kinds);
        menu.add(action(Messages.delete, workspace::delete));
    }

    private void stage(IMenuManager menu) {
        menu.add(action(Messages.rename, workspace::edit));
        menu.add(ColourPicker.menu(workspace));
        menu.add(action(Messages.linkTo, workspace::beginLink));
        workspace.focusedStage().ifPresent(stage -> menu.add(action(Messages.leaveHere, () -> workspace.links().leave(stage))));
        menu.add(action(Messages.moveLeft, () -> workspace.move(Direction.LEFT)));
        menu.add(action(Messages.moveRight, () -> workspace.move(Direction.RIGHT)));
        menu.add(action(Messages.deleteStage, workspace::delete));
    }

    private void lane(IMenuManager menu) {
        menu.add(action(Messages.rename, workspace::edit));
        menu.add(laneKinds(Messages.laneKind, true));
        menu.add(ColourPicker.menu(workspace));
        menu.add(action(Messages.moveUp, () -> workspace.move(Direction.UP)));
        menu.add(action(Messages.moveDown, () -> workspace.move(Direction.DOWN)));
        workspace.focusedLane().ifPresent(lane -> {
            menu.add(action(lane.isCollapsed() ? Messages.expandLane : Messages.collapseLane,
                    () -> workspace.lanes().collapse(lane, !lane.isCollapsed())));
            menu.add(action(Messages.hideLane, () -> workspace.lanes().hide(lane, true)));
        });
        menu.add(action(Messages.deleteLane, workspace::delete));
    }

    private MenuManager laneKinds(String title, boolean ofPresent) {
        var menu = new MenuManager(title);
        Lane lane = ofPresent ? workspace.focusedLane().orElse(null) : null;
        workspace.lanes().kinds().forEach(kind -> {
            var action = action(kind.name(), IAction.AS_RADIO_BUTTON, () -> {
                if (lane == null) {
                    workspace.addLane(kind);
                } else {
                    workspace.lanes().kind(lane, kind);
                }
            });
            action.setChecked(lane != null && kind.id().equals(lane.getKind()));
            action.setImageDescriptor(Icons.descriptor(kind.icon()));
            menu.add(action);
        });
        menu.add(new Separator());
        menu.add(action(Messages.laneKinds, LaneKindsHandler::run));
        return menu;
    }

    private void hiddenLanes(IMenuManager menu) {
        List<Lane> hidden = workspace.lanes().hidden();
        if (!hidden.isEmpty()) {
            var lanes = new MenuManager(Messages.showLane);
            hidden.forEach(lane -> lanes.add(action(lane.getName(), () -> workspace.lanes().hide(lane, false))));
            menu.add(lanes);
        }
    }

    private static Action action(String text, Runnable what) {
        return action(text, IAction.AS_PUSH_BUTTON, what);
    }

    private static Action action(String text, int style, Runnable what) {
        return new Action(text, style) {
            @Override
            public void run() {
                what.run();
            }
        };
    }
}
