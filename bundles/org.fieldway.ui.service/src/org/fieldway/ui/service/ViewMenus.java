/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.study.Sector;
import org.fieldway.ui.service.edit.ViewEdits;
import org.fieldway.ui.service.map.ServiceWorkspace;

/** What can be said on how the map shows the landscape; the same in the bar over the map and in its context menu. */
final class ViewMenus {

    private final ViewEdits views;
    private final ServiceWorkspace workspace;

    ViewMenus(ViewEdits views, ServiceWorkspace workspace) {
        this.views = views;
        this.workspace = workspace;
    }

    /** Rings or network, groups, and laying out again. */
    void arrange(IMenuManager menu) {
        for (ServiceLayout layout : ServiceLayout.values()) {
            menu.add(MenuItems.radio(name(layout), views.map().getLayout() == layout, () -> views.layout(layout)));
        }
        menu.add(new Separator());
        for (ServiceGrouping grouping : ServiceGrouping.values()) {
            menu.add(MenuItems.radio(name(grouping), views.map().getGroupBy() == grouping, () -> views.grouping(grouping)));
        }
        menu.add(new Separator());
        menu.add(MenuItems.push(Messages.layOutAgain, workspace::layOutAgain));
    }

    private static String name(ServiceLayout layout) {
        return layout == ServiceLayout.RINGS ? Messages.rings : Messages.network;
    }

    private static String name(ServiceGrouping grouping) {
        return switch (grouping) {
            case NONE -> Messages.groupNone;
            case SECTOR -> Messages.groupSector;
            case PLACE -> Messages.groupPlace;
        };
    }

    /** Sectors, kinds of relations, quotes, and what was left out by hand. */
    void filter(IMenuManager menu) {
        var sectors = new MenuManager(Messages.sectors);
        for (Sector sector : Sector.values()) {
            sectors.add(MenuItems.check(label(sector), views.isShown(sector), () -> views.toggle(sector)));
        }
        menu.add(sectors);
        var kinds = new MenuManager(Messages.relationKinds);
        for (RelationKind kind : RelationKind.values()) {
            kinds.add(MenuItems.check(label(kind), views.isShown(kind), () -> views.toggle(kind)));
        }
        menu.add(kinds);
        boolean only = views.map().isEvidencedOnly();
        menu.add(MenuItems.check(Messages.evidencedOnly, only, () -> views.evidencedOnly(!only)));
        menu.add(new Separator());
        int hidden = views.hidden();
        MenuItems.add(menu, hidden > 0, NLS.bind(Messages.showHidden, hidden), views::askHidden);
        MenuItems.add(menu, hidden > 0, Messages.showAllHidden, views::showHidden);
        MenuItems.add(menu, views.isFiltered(), Messages.showEverything, views::showEverything);
    }

    private static String label(Enumerator literal) {
        return ModelNames.literal(literal).replace("&", "&&");
    }

    /** Before, now or planned, and the day. */
    void time(IMenuManager menu) {
        List<String> names = List.of(Messages.timeNow, Messages.timeBefore, Messages.timePlanned);
        List<MapTime> times = List.of(MapTime.CURRENT, MapTime.PAST, MapTime.FUTURE);
        for (int i = 0; i < times.size(); i++) {
            MapTime time = times.get(i);
            menu.add(MenuItems.radio(names.get(i), views.map().getTime() == time, () -> views.time(time)));
        }
        menu.add(new Separator());
        menu.add(MenuItems.push(Messages.day, views::askDay));
    }
}
