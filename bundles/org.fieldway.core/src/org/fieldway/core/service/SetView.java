/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Sector;

/** Changes what a map shows and how it is arranged. */
public final class SetView extends ServiceChange {

    private final ServiceMap map;
    private final Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
    private boolean forgetsPoints;

    private SetView(String label, EditingDomain domain, ServiceMap map) {
        super(label, domain, map);
        this.map = map;
    }

    private SetView with(EStructuralFeature feature, Object value) {
        values.put(feature, value);
        return this;
    }

    /** Shows only organisations of these sectors; empty for all. */
    public static SetView sectors(EditingDomain domain, ServiceMap map, Collection<Sector> sectors) {
        return new SetView(Messages.filter, domain, map)
                .with(ServicePackage.Literals.SERVICE_MAP__SECTORS, List.copyOf(sectors));
    }

    /** Shows only relations of these kinds; empty for all. */
    public static SetView relationKinds(EditingDomain domain, ServiceMap map, Collection<RelationKind> kinds) {
        return new SetView(Messages.filter, domain, map)
                .with(ServicePackage.Literals.SERVICE_MAP__RELATION_KINDS, List.copyOf(kinds));
    }

    /** Shows only relations that excerpts stand behind, or all. */
    public static SetView evidencedOnly(EditingDomain domain, ServiceMap map, boolean only) {
        return new SetView(Messages.filter, domain, map)
                .with(ServicePackage.Literals.SERVICE_MAP__EVIDENCED_ONLY, only);
    }

    /** Groups the organisations in another way. */
    public static SetView grouping(EditingDomain domain, ServiceMap map, ServiceGrouping grouping) {
        return new SetView(Messages.group, domain, map).with(ServicePackage.Literals.SERVICE_MAP__GROUP_BY, grouping);
    }

    /** Arranges the map in another way; points that boxes were put at mean nothing there, and go. Rings stay. */
    public static SetView layout(EditingDomain domain, ServiceMap map, ServiceLayout layout) {
        SetView view = new SetView(Messages.arrange, domain, map)
                .with(ServicePackage.Literals.SERVICE_MAP__LAYOUT, layout);
        view.forgetsPoints = layout != map.getLayout();
        return view;
    }

    /**
     * Shows another time.
     *
     * @param asOf the day; null for none
     */
    public static SetView time(EditingDomain domain, ServiceMap map, MapTime time, LocalDate asOf) {
        return new SetView(Messages.time, domain, map).with(ServicePackage.Literals.SERVICE_MAP__TIME, time)
                .with(ServicePackage.Literals.SERVICE_MAP__AS_OF, asOf);
    }

    /** Puts something else in the middle of the rings; null for the study's host. */
    public static SetView centre(EditingDomain domain, ServiceMap map, Actor centre) {
        return new SetView(Messages.centre, domain, map).with(ServicePackage.Literals.SERVICE_MAP__CENTRE, centre);
    }

    /** Takes all filters away: nothing of the landscape is left out any more, by hand or by choice. */
    public static SetView everything(EditingDomain domain, ServiceMap map) {
        return new SetView(Messages.showEverything, domain, map)
                .with(ServicePackage.Literals.SERVICE_MAP__SECTORS, List.of())
                .with(ServicePackage.Literals.SERVICE_MAP__RELATION_KINDS, List.of())
                .with(ServicePackage.Literals.SERVICE_MAP__EVIDENCED_ONLY, false)
                .with(ServicePackage.Literals.SERVICE_MAP__HIDDEN, List.of())
                .with(ServicePackage.Literals.SERVICE_MAP__SHOWN, List.of());
    }

    @Override
    public EObject subject() {
        return map;
    }

    @Override
    protected void plan() {
        values.forEach((feature, value) -> {
            if (value instanceof List<?> list) {
                setAll(map, feature, list);
            } else {
                set(map, feature, value);
            }
        });
        if (forgetsPoints) {
            removeAll(map, ServicePackage.Literals.SERVICE_MAP__PLACEMENTS, map.getPlacements().stream()
                    .filter(placement -> placement.getRing() == null || placement.getX() != 0 || placement.getY() != 0)
                    .toList());
        }
    }
}
