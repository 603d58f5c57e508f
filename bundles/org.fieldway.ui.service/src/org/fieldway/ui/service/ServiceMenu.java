/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.service.edit.ViewEdits;
import org.fieldway.ui.service.lists.Lists;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** The context menu of the map and of the lists beneath it: what can be done with what has the focus. */
final class ServiceMenu {

    /** Where other bundles put what they offer for the map. */
    private static final List<String> GROUPS = List.of("evidence", "export", IWorkbenchActionConstants.MB_ADDITIONS);
    private static final int RINGS = 4;

    private final ServiceWorkspace workspace;
    private final ViewEdits views;
    private final Lists lists;

    ServiceMenu(ServiceWorkspace workspace, ViewEdits views, Lists lists) {
        this.workspace = workspace;
        this.views = views;
        this.lists = lists;
    }

    void install(IWorkbenchPartSite site, ISelectionProvider selection) {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        workspace.view().setMenu(menu.createContextMenu(workspace.view()));
        lists.contextMenu(menu);
        site.registerContextMenu(menu, selection);
    }

    private void fill(IMenuManager menu) {
        if (workspace.board().isEditable()) {
            workspace.focused(EObject.class).ifPresent(object -> {
                switch (object) {
                    case Actor actor -> actor(menu, actor);
                    case Relation relation -> relation(menu, relation);
                    default -> other(menu);
                }
            });
            menu.add(new Separator());
            menu.add(MenuItems.push(Messages.newOrganisationMenu, workspace::newOrganisation));
        }
        GROUPS.forEach(group -> menu.add(new Separator(group)));
        if (workspace.board().isArrangeable()) {
            menu.add(new Separator());
            var menus = new ViewMenus(views, workspace);
            sub(menu, Messages.arrange, menus::arrange);
            sub(menu, Messages.filter, menus::filter);
            sub(menu, Messages.time, menus::time);
        }
        menu.add(new Separator());
        menu.add(MenuItems.push(Messages.fitMenu, workspace.view()::fit));
        menu.add(MenuItems.push(Messages.wholeMenu, () -> workspace.view().zoomTo(1)));
    }

    private static void sub(IMenuManager menu, String text, java.util.function.Consumer<IMenuManager> fill) {
        var inner = new MenuManager(text);
        fill.accept(inner);
        menu.add(inner);
    }

    private void actor(IMenuManager menu, Actor actor) {
        menu.add(MenuItems.push(Messages.rename, workspace::rename));
        menu.add(MenuItems.push(Messages.newServiceMenu, workspace::newService));
        menu.add(MenuItems.push(Messages.connectMenu, workspace::connect));
        menu.add(new Separator());
        if (views.map().getLayout() == ServiceLayout.RINGS) {
            menu.add(MenuItems.push(Messages.centre, () -> views.centre(actor)));
            sub(menu, Messages.ring, this::rings);
        }
        MenuItems.add(menu, workspace.nodes().pinned().contains(actor), Messages.unpin, workspace::unpin);
        menu.add(MenuItems.push(Messages.hide, workspace::hide));
        menu.add(MenuItems.push(Messages.delete, workspace::delete));
    }

    private void rings(IMenuManager menu) {
        List<String> names = List.of(Messages.ringClosest, Messages.ringClose, Messages.ringFurther, Messages.ringFurthest);
        for (int i = 0; i < RINGS; i++) {
            int ring = i + 1;
            menu.add(MenuItems.push(NLS.bind(Messages.ringNamed, ring, names.get(i)),
                    () -> workspace.nodes().ring(workspace.selected(Actor.class), ring)));
        }
    }

    private void relation(IMenuManager menu, Relation relation) {
        var kinds = new MenuManager(Messages.kind);
        for (RelationKind kind : RelationKind.values()) {
            kinds.add(MenuItems.radio(ModelNames.literal(kind), relation.getKind() == kind,
                    () -> workspace.relations().kind(relation, kind)));
        }
        menu.add(kinds);
        menu.add(MenuItems.push(Messages.viaRole, workspace::rename));
        boolean mutual = relation.isMutual();
        menu.add(MenuItems.check(Messages.mutual, mutual, () -> workspace.relations().mutual(relation, !mutual)));
        menu.add(MenuItems.push(Messages.reverse, () -> workspace.relations().reverse(relation)));
        menu.add(MenuItems.push(Messages.beginElsewhere, () -> workspace.reconnect(false)));
        menu.add(MenuItems.push(Messages.endElsewhere, () -> workspace.reconnect(true)));
        menu.add(MenuItems.push(Messages.delete, workspace::delete));
    }

    private void other(IMenuManager menu) {
        menu.add(MenuItems.push(Messages.rename, workspace::rename));
        menu.add(MenuItems.push(Messages.delete, workspace::delete));
    }
}
