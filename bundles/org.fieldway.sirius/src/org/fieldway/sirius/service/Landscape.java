/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.release.ServiceMapContent;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Organisation;
import org.fieldway.sirius.parts.Parts;
import org.fieldway.sirius.parts.UntilChange;
import org.fieldway.sirius.parts.Views;

/** What a service map shows: what its filters let through and what is there at its time, as in Fieldway's own editor. */
public final class Landscape {

    private static final UntilChange<Map<ServiceMap, ServiceMapContent>> KEPT = new UntilChange<>(study -> new HashMap<>());

    static Optional<ServiceMapContent> content(ServiceMap map) {
        if (map == null) {
            return Optional.empty();
        }
        Optional<OpenStudy> open = OpenStudy.of(map);
        return open.isPresent() ? Optional.of(KEPT.of(open.get()).computeIfAbsent(map,
                fresh -> ServiceMapContent.of(open.get().study(), map, LocalDate.now())))
                : Parts.study(map).map(study -> ServiceMapContent.of(study, map, LocalDate.now()));
    }

    /**
     * The organisations of a group of sectors.
     *
     * @param group literal of a {@link org.fieldway.model.study.SectorGroup}
     */
    public List<Organisation> organisations(ServiceMap map, String group) {
        return content(map).map(ServiceMapContent::organisations).orElse(List.of()).stream()
                .filter(organisation -> organisation.sectorGroup().getLiteral().equals(group)).toList();
    }

    /**
     * The services of an organisation that the map around a view shows.
     *
     * @param view of the organisation, in a diagram of the map
     */
    public List<Service> services(Organisation organisation, EObject view) {
        return Views.shown(view, ServiceMap.class).flatMap(Landscape::content)
                .map(content -> content.servicesOf(organisation)).orElse(List.of());
    }

    /** The services of nobody knows whom, which stand on the map by themselves. */
    public List<Service> services(ServiceMap map, EObject view) {
        return content(map).map(ServiceMapContent::servicesAlone).orElse(List.of());
    }

    /**
     * Whether an organisation belongs to a sector.
     *
     * @param sector literal of a {@link org.fieldway.model.study.Sector}
     */
    public boolean isOfSector(Organisation organisation, String sector) {
        return organisation.getSector().getLiteral().equals(sector);
    }

    /** Whether something was left off the map by hand. */
    public boolean hasLeftOff(ServiceMap map) {
        return !map.getHidden().isEmpty();
    }

    /** The relations between what the map shows. */
    public List<Relation> relations(ServiceMap map) {
        return content(map).map(ServiceMapContent::relations).orElse(List.of());
    }

    /** The map itself where it shows nothing, so that it can say what to do next; else nothing. */
    public List<ServiceMap> withoutAnything(ServiceMap map) {
        boolean empty = content(map).map(shown -> shown.organisations().isEmpty() && shown.servicesAlone().isEmpty())
                .orElse(true);
        return empty && map != null ? List.of(map) : List.of();
    }
}
