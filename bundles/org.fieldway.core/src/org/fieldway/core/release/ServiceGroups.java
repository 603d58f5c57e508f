/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.PlaceLevel;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Study;

/** Which group each box of a service map belongs to. */
final class ServiceGroups {

    private static final String NONE = "none";

    private final Study study;
    private final ServiceGrouping grouping;
    private final Texts texts;

    ServiceGroups(Study study, ServiceGrouping grouping, Texts texts) {
        this.study = study;
        this.grouping = grouping;
        this.texts = texts;
    }

    /** The group of a box; "" where boxes are not grouped. */
    String of(Actor actor) {
        return switch (grouping) {
            case NONE -> "";
            case SECTOR -> sector(actor).getLiteral();
            case PLACE -> {
                Place place = place(actor);
                yield place == null ? NONE : Ids.of(place);
            }
        };
    }

    static Sector sector(Actor actor) {
        return actor instanceof Organisation organisation ? organisation.getSector() : Sector.UNSTATED;
    }

    /** The groups that occur: sectors and places as in the study, those that say neither at the end. */
    List<ReleasedGroup> of(List<ReleasedNode> nodes) {
        Set<String> used = new HashSet<>();
        nodes.forEach(node -> used.add(node.groupId()));
        return names().entrySet().stream().filter(group -> used.contains(group.getKey()))
                .map(group -> new ReleasedGroup(group.getKey(), group.getValue())).toList();
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        if (grouping == ServiceGrouping.SECTOR) {
            Sector.VALUES.stream().filter(sector -> sector != Sector.UNSTATED)
                    .forEach(sector -> names.put(sector.getLiteral(), ModelNames.literal(sector)));
            names.put(Sector.UNSTATED.getLiteral(), ModelNames.literal(Sector.UNSTATED));
        } else if (grouping == ServiceGrouping.PLACE) {
            study.getPlaces().forEach(place -> names.put(Ids.of(place), texts.of(place.getName())));
            names.put(NONE, ServiceMessages.noPlace);
        }
        return names;
    }

    /** Where it has its site, else the widest of the places whose people it serves; null where it states none. */
    private Place place(Actor actor) {
        List<Place> sites = actor instanceof Organisation one ? one.getLocatedAt()
                : actor instanceof Service one ? one.getPlaces() : List.of();
        List<Place> served = actor instanceof Organisation one ? one.getServes()
                : actor instanceof Service one ? one.getServes() : List.of();
        return sites.stream().filter(study.getPlaces()::contains).findFirst().map(this::area)
                .or(() -> served.stream().filter(study.getPlaces()::contains)
                        .max(Comparator.comparing(Place::getLevel))).orElse(null);
    }

    /** The neighbourhood or wider area that a venue lies in, as far as that is stated. */
    private Place area(Place venue) {
        Set<Place> seen = new HashSet<>();
        Place place = venue;
        while (place.getLevel() == PlaceLevel.VENUE && seen.add(place) && study.getPlaces().contains(place.getPartOf())) {
            place = place.getPartOf();
        }
        return place;
    }
}
