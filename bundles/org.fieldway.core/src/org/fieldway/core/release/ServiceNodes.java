/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.fieldway.core.Ids;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;

/** Turns organisations and services into boxes of a service map. */
final class ServiceNodes {

    private static final String UNSTATED = "unstated";

    private final ServiceActors actors;
    private final ServiceGroups groups;
    private final Texts texts;
    private final Map<Actor, NodePlace> places = new HashMap<>();

    ServiceNodes(ServiceMap map, ServiceActors actors, ServiceGroups groups, Texts texts) {
        this.actors = actors;
        this.groups = groups;
        this.texts = texts;
        map.getPlacements().forEach(placement -> places.putIfAbsent(placement.getNode(), place(placement)));
    }

    /** A ring without a point leaves both coordinates at 0. */
    private static NodePlace place(NodePlacement placement) {
        boolean ringOnly = placement.getRing() != null && placement.getX() == 0 && placement.getY() == 0;
        boolean finite = Double.isFinite(placement.getX()) && Double.isFinite(placement.getY());
        return ringOnly || !finite ? new NodePlace(null, null, placement.getRing())
                : new NodePlace(placement.getX(), placement.getY(), placement.getRing());
    }

    List<ReleasedNode> nodes() {
        return actors.boxes().entrySet().stream().map(box -> node(box.getKey(), box.getValue())).toList();
    }

    private ReleasedNode node(Actor actor, List<Service> services) {
        Sector sector = ServiceGroups.sector(actor);
        return new ReleasedNode(Ids.of(actor), name(actor), texts.of(actor.getShortName()), kind(actor),
                sector.getLiteral(), ModelNames.literal(sector), groups.of(actor), memberOf(actor),
                actor instanceof Service, actors.standing(actor), services.stream().map(this::service).toList(),
                places.get(actor));
    }

    private ReleasedService service(Service service) {
        return new ReleasedService(Ids.of(service), name(service), word(service.getKind()), actors.standing(service));
    }

    private String name(Actor actor) {
        String name = texts.of(actor.getName(), actor, ServiceMessages.nameOf);
        return name.isBlank() ? ModelNames.untitled(actor.eClass()) : name.strip();
    }

    private List<String> memberOf(Actor actor) {
        return actor instanceof Organisation organisation ? organisation.getMemberOf().stream()
                .filter(other -> other != actor && actors.isKnown(other)).map(Named::getName).filter(Objects::nonNull)
                .map(texts::of).distinct().toList() : List.of();
    }

    private static String kind(Actor actor) {
        return switch (actor) {
            case Organisation organisation -> word(organisation.getKind());
            case Service service -> word(service.getKind());
            default -> "";
        };
    }

    private static String word(Enumerator literal) {
        return literal.getLiteral().equals(UNSTATED) || literal.getLiteral().equals("other") ? ""
                : ModelNames.literal(literal);
    }
}
