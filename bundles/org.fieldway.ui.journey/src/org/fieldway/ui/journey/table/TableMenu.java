/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.model.journey.Lane;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** The context menu of the table: everything that can be done at the row with the focus, each column's choices among it. */
public final class TableMenu {

    private static final List<String> GROUPS = List.of("evidence", "draft", "compare", "workshop", "export",
            IWorkbenchActionConstants.MB_ADDITIONS);

    private final TableView view;
    private final BoardWorkspace workspace;

    /** A menu for this table. */
    public TableMenu(TableView view) {
        this.view = view;
        this.workspace = view.workspace();
    }

    /** Puts it onto the table, open for what other bundles offer. */
    public void install(IWorkbenchPartSite site, ISelectionProvider selection) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        view.tree().setMenu(menu.createContextMenu(view.tree()));
        site.registerContextMenu(menu, selection);
    }

    private void fill(IMenuManager menu) {
        if (workspace.board().isEditable()) {
            view.focus().ifPresent(place -> fill(menu, place));
            menu.add(new Separator());
            menu.add(action(Messages.newStage, view::beginStage));
            menu.add(action(Messages.newLane, view::beginLane));
            hiddenLanes(menu);
        }
        GROUPS.forEach(group -> menu.add(new Separator(group)));
    }

    private void fill(IMenuManager menu, Place place) {
        menu.add(action(Messages.edit, view::edit));
        if (place instanceof Place.Card || place instanceof Place.Cell) {
            menu.add(action(Messages.newCard, view::newCard));
        }
        for (Column column : Column.values()) {
            choices(menu, place, column);
        }
        links(menu, place);
        menu.add(new Separator());
        if (place instanceof Place.Card) {
            menu.add(action(Messages.cut, workspace::cut));
            menu.add(action(Messages.copy, workspace::copy));
        }
        if (place instanceof Place.Card || place instanceof Place.Cell) {
            menu.add(action(Messages.paste, workspace::paste));
        }
        if (place instanceof Place.Lane lane) {
            lane(menu, lane);
        }
        if (!(place instanceof Place.Cell || place instanceof Place.NewStage || place instanceof Place.NewLane)) {
            moves(menu, place);
            menu.add(action(Messages.delete, workspace::delete));
        }
    }

    private void choices(IMenuManager menu, Place place, Column column) {
        if (column == Column.TEXT || !view.edits().isEditable(place, column, view.rows().rows())) {
            return;
        }
        var choices = view.edits().choices(place, column, view.rows().rows());
        if (choices.isEmpty()) {
            menu.add(action(NLS.bind(Messages.field, column.title()), () -> view.typing().edit(place, column)));
            return;
        }
        var submenu = new MenuManager(place instanceof Place.Lane ? Messages.kindOfLane : column.title());
        String now = view.rows().texts().of(place, column);
        choices.forEach(choice -> {
            IAction action = action(choice.label(), IAction.AS_RADIO_BUTTON,
                    () -> view.edits().choose(place, column, choice.value(), view.rows().rows()));
            action.setChecked(choice.label().equals(now));
            submenu.add(action);
        });
        menu.add(submenu);
    }

    private void links(IMenuManager menu, Place place) {
        if (!(place instanceof Place.Card || place instanceof Place.Stage)) {
            return;
        }
        menu.add(action(Messages.linkTo, view::link));
        String id = place instanceof Place.Card card ? card.cardId() : ((Place.Stage) place).stageId();
        List<ReleasedLink> links = view.rows().rows().map().links().stream().filter(link -> id.equals(link.fromId())).toList();
        if (!links.isEmpty()) {
            var remove = new MenuManager(Messages.removeLink);
            links.forEach(link -> remove.add(action(view.rows().texts().link(link), () -> remove(link))));
            menu.add(remove);
        }
    }

    private void remove(ReleasedLink link) {
        workspace.objects().link(link.id()).ifPresent(found -> workspace.links().delete(List.of(found)));
    }

    private void lane(IMenuManager menu, Place.Lane place) {
        workspace.objects().lane(place.laneId()).ifPresent(lane -> {
            menu.add(action(lane.isCollapsed() ? Messages.unfold : Messages.fold,
                    () -> workspace.lanes().collapse(lane, !lane.isCollapsed())));
            menu.add(action(Messages.hide, () -> workspace.lanes().hide(lane, true)));
        });
    }

    private void hiddenLanes(IMenuManager menu) {
        List<Lane> hidden = workspace.lanes().hidden();
        if (!hidden.isEmpty()) {
            var lanes = new MenuManager(Messages.showLane);
            hidden.forEach(lane -> lanes.add(action(lane.getName(), () -> workspace.lanes().hide(lane, false))));
            menu.add(lanes);
        }
    }

    private void moves(IMenuManager menu, Place place) {
        if (!(place instanceof Place.Stage)) {
            menu.add(action(Messages.moveUp, () -> view.move(Direction.UP)));
            menu.add(action(Messages.moveDown, () -> view.move(Direction.DOWN)));
        }
        if (!(place instanceof Place.Lane)) {
            menu.add(action(Messages.moveEarlier, () -> view.move(Direction.LEFT)));
            menu.add(action(Messages.moveLater, () -> view.move(Direction.RIGHT)));
        }
    }

    private static IAction action(String text, Runnable what) {
        return action(text, IAction.AS_PUSH_BUTTON, what);
    }

    private static IAction action(String text, int style, Runnable what) {
        var action = new Action(text, style) {
            @Override
            public void run() {
                boolean radioThatGoes = getStyle() == IAction.AS_RADIO_BUTTON && !isChecked();
                if (!radioThatGoes) {
                    what.run();
                }
            }
        };
        return action;
    }
}
