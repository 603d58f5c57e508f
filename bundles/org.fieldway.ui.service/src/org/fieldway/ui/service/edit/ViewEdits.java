/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.service.SetView;
import org.fieldway.core.service.ShowNodes;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Sector;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.text.Dates;

/** How a map shows the landscape: its arrangement, its time and what it leaves out. */
public final class ViewEdits {

    private final Landscape landscape;

    public ViewEdits(Landscape landscape) {
        this.landscape = landscape;
    }

    public ServiceMap map() {
        return landscape.map();
    }

    public void layout(ServiceLayout layout) {
        landscape.run(SetView.layout(landscape.session().domain(), map(), layout));
    }

    public void grouping(ServiceGrouping grouping) {
        landscape.run(SetView.grouping(landscape.session().domain(), map(), grouping));
    }

    /** Shows or leaves out a sector; where none is chosen, all are shown. */
    public void toggle(Sector sector) {
        landscape.run(SetView.sectors(landscape.session().domain(), map(),
                toggled(map().getSectors(), List.of(Sector.values()), sector)));
    }

    /** Shows or leaves out a kind of relation; where none is chosen, all are shown. */
    public void toggle(RelationKind kind) {
        landscape.run(SetView.relationKinds(landscape.session().domain(), map(),
                toggled(map().getRelationKinds(), List.of(RelationKind.values()), kind)));
    }

    /** No choice means all, so that the first one left out leaves the others chosen; the last one cannot be left out. */
    private static <T> List<T> toggled(EList<T> chosen, List<T> all, T one) {
        List<T> now = new ArrayList<>(chosen.isEmpty() ? all : chosen);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now.size() == all.size() || now.isEmpty() ? List.of() : all.stream().filter(now::contains).toList();
    }

    public boolean isShown(Sector sector) {
        return map().getSectors().isEmpty() || map().getSectors().contains(sector);
    }

    public boolean isShown(RelationKind kind) {
        return map().getRelationKinds().isEmpty() || map().getRelationKinds().contains(kind);
    }

    public void evidencedOnly(boolean only) {
        landscape.run(SetView.evidencedOnly(landscape.session().domain(), map(), only));
    }

    /** Puts an organisation or service in the middle of the rings. */
    public void centre(Actor centre) {
        landscape.run(SetView.centre(landscape.session().domain(), map(), centre));
    }

    public void time(MapTime time) {
        landscape.run(SetView.time(landscape.session().domain(), map(), time, map().getAsOf()));
    }

    /** Asks for the day that the map shows; an empty answer means none. */
    public void askDay() {
        LocalDate present = map().getAsOf();
        Dialogs.get().askText(Messages.dayTitle, Messages.dayMessage, present == null ? "" : Dates.shortDay(present),
                text -> text.isBlank() || Dates.read(text).isPresent() ? null : Messages.noDay)
                .ifPresent(text -> landscape.run(SetView.time(landscape.session().domain(), map(), map().getTime(),
                        Dates.read(text).orElse(null))));
    }

    /** How many organisations and services were left out by hand. */
    public int hidden() {
        return map() == null ? 0 : map().getHidden().size();
    }

    /** Takes everything in that was left out by hand. */
    public void showHidden() {
        landscape.run(ShowNodes.showAll(landscape.session().domain(), map()));
    }

    /** Asks which of those that were left out are shown again. */
    public void askHidden() {
        Dialogs.get().pickSeveral(Messages.hiddenTitle, Messages.hiddenMessage, List.copyOf(map().getHidden()),
                landscape::nameOf, List.of()).filter(chosen -> !chosen.isEmpty()).ifPresent(chosen -> landscape.run(
                        ShowNodes.show(landscape.session().domain(), map(), chosen)));
    }

    /** True where something keeps organisations or relations from being shown. */
    public boolean isFiltered() {
        ServiceMap map = map();
        return map != null && !(map.getSectors().isEmpty() && map.getRelationKinds().isEmpty() && !map.isEvidencedOnly()
                && map.getHidden().isEmpty() && map.getShown().isEmpty());
    }

    /** Shows the whole landscape. */
    public void showEverything() {
        landscape.run(SetView.everything(landscape.session().domain(), map()));
    }

    /** What the map's time is called, for a button: "Now", "Before", "Planned". */
    public String timeName() {
        String name = switch (map().getTime()) {
            case PAST -> Messages.before;
            case CURRENT -> Messages.now;
            case FUTURE -> Messages.planned;
        };
        return map().getAsOf() == null ? name : NLS.bind(Messages.timeOnDay, name, Dates.shortDay(map().getAsOf()));
    }
}
