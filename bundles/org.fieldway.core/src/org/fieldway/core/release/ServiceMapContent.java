/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Study;

/**
 * What a service map draws at the time that it is for, as objects of the model: for editors of the team, where nothing
 * is withheld. It looks at no material, so a relation counts as evidenced where it names evidence. Nothing of it may leave
 * the team; outputs start from {@link Releases#serviceMap}.
 */
public final class ServiceMapContent {

    private final ServiceActors actors;
    private final ServiceLines lines;

    private ServiceMapContent(ServiceActors actors, ServiceLines lines) {
        this.actors = actors;
        this.lines = lines;
    }

    /** @param today the day on which a map of the present is drawn that names no day */
    public static ServiceMapContent of(Study study, ServiceMap map, LocalDate today) {
        MapMoment moment = MapMoment.of(map);
        ServiceActors actors = new ServiceActors(study, map, moment, today);
        ServiceLines lines = new ServiceLines(map, actors, moment, today);
        if (map.isEvidencedOnly()) {
            lines.keep(relation -> !relation.getEvidence().isEmpty(), route -> !route.getEvidence().isEmpty(),
                    change -> true);
        }
        dropUnconnected(map, actors, lines);
        return new ServiceMapContent(actors, lines);
    }

    /**
     * Where only some relations are asked for, organisations without any of them would be noise; unless put there.
     *
     * @return how many were left out
     */
    static int dropUnconnected(ServiceMap map, ServiceActors actors, ServiceLines lines) {
        if (map.getRelationKinds().isEmpty() && !map.isEvidencedOnly()) {
            return 0;
        }
        Set<Actor> kept = new HashSet<>(lines.connected());
        map.getPlacements().forEach(placement -> kept.add(placement.getNode()));
        kept.addAll(map.getShown());
        actors.middle().filter(middle -> map.getCentre() != null).ifPresent(kept::add);
        return actors.keep(kept);
    }

    /** The organisations, in the order of the study. */
    public List<Organisation> organisations() {
        return boxes(Organisation.class);
    }

    /** The services of which nobody is named who runs them, in the order of the study. */
    public List<Service> servicesAlone() {
        return boxes(Service.class);
    }

    private <T extends Actor> List<T> boxes(Class<T> type) {
        return actors.boxes().keySet().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The services that are drawn within an organisation. */
    public List<Service> servicesOf(Organisation organisation) {
        return List.copyOf(actors.boxes().getOrDefault(organisation, List.of()));
    }

    /** The relations between what is drawn, in the order of the study. */
    public List<Relation> relations() {
        return lines.drawn();
    }

    /** How an organisation, a service or a relation of this map stands at the map's time. */
    public Standing standing(Identified drawn) {
        return drawn instanceof Actor actor ? actors.standing(actor) : lines.standing(drawn);
    }
}
