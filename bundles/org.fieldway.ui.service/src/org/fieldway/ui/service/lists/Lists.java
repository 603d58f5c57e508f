/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** The lists beneath the map, one behind the other; hidden until they are asked for. */
public final class Lists {

    private static final int RELATIONS = 0;
    private static final int ROUTES = 1;
    private static final int CHANGES = 2;

    private final SashForm sash;
    private final ServiceWorkspace workspace;
    private final CTabFolder folder;
    private final RelationsPage relations;
    private final RoutesPage routes;
    private final ChangesPage changes;
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();

    /** @param sash holds the map already */
    public Lists(SashForm sash, ServiceWorkspace workspace) {
        this.sash = sash;
        this.workspace = workspace;
        folder = new CTabFolder(sash, SWT.TOP);
        relations = new RelationsPage(folder, workspace);
        routes = new RoutesPage(folder, workspace);
        changes = new ChangesPage(folder, workspace);
        page(Messages.relations, relations.control());
        page(Messages.routes, routes.control());
        page(Messages.changes, changes.control());
        folder.setSelection(RELATIONS);
        folder.addListener(SWT.Selection, e -> refresh());
        workspace.board().onChange(() -> {
            if (isShown()) {
                select();
            }
        });
        workspace.board().onDrawn(this::refresh);
    }

    private void page(String title, Control content) {
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }

    /** The context menu of the map is that of the lists too. */
    public void contextMenu(MenuManager menu) {
        for (EntryTable table : List.of(relations.table(), routes.table(), changes.table())) {
            table.control().setMenu(menu.createContextMenu(table.control()));
        }
    }

    /** Calls the listener when the lists come or go. */
    public void onShow(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    /** True where they are seen. */
    public boolean isShown() {
        return !folder.isDisposed() && sash.getMaximizedControl() == null;
    }

    /** Shows or hides them. */
    public void show(boolean shown) {
        sash.setMaximizedControl(shown ? null : workspace.view());
        if (shown) {
            refresh();
        }
        listeners.forEach(listener -> listener.accept(shown));
    }

    /** Shows a route or a change in its list. */
    public void reveal(EObject target) {
        folder.setSelection(target instanceof ReferralRoute ? ROUTES : target instanceof LandscapeChange ? CHANGES : RELATIONS);
        show(true);
        workspace.board().select(Landscape.id(target));
    }

    /** Shows what the study holds now. */
    public void refresh() {
        if (isShown() && workspace.landscape().map() != null) {
            relations.refresh();
            routes.refresh();
            changes.refresh();
            select();
        }
    }

    private void select() {
        relations.table().select();
        routes.select();
        changes.select();
    }

    /** The list of relations. */
    public RelationsPage relations() {
        return relations;
    }

    /** The list of routes and their steps. */
    public RoutesPage routes() {
        return routes;
    }

    /** The list of changes. */
    public ChangesPage changes() {
        return changes;
    }
}
