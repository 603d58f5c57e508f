/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Study;

/** Which organisations and services a map draws: those that are there at its time and that no filter leaves out. */
final class ServiceActors {

    private final Study study;
    private final ServiceMap map;
    private final MapMoment moment;
    private final LocalDate today;
    private final Actor centre;
    private final Map<Actor, Standing> standings = new LinkedHashMap<>();
    private final Map<Actor, List<Service>> boxes = new LinkedHashMap<>();
    private final Map<Actor, Actor> boxOf = new LinkedHashMap<>();
    private final Set<Actor> all = new LinkedHashSet<>();

    ServiceActors(Study study, ServiceMap map, MapMoment moment, LocalDate today) {
        this.study = study;
        this.map = map;
        this.moment = moment;
        this.today = today;
        List<Service> services = map.eContainer() instanceof ServiceInfrastructure found ? found.getServices() : List.of();
        all.addAll(study.getOrganisations());
        all.addAll(services);
        centre = centre();
        study.getOrganisations().stream().filter(this::isShown).forEach(this::addBox);
        services.forEach(this::addService);
    }

    private Actor centre() {
        Actor chosen = map.getCentre() == null ? study.getHost() : map.getCentre();
        if (chosen instanceof Service service && isKnown(service.getOrganisation())) {
            return service.getOrganisation();
        }
        return isKnown(chosen) ? chosen : null;
    }

    private boolean isShown(Organisation organisation) {
        if (map.getHidden().contains(organisation)) {
            return false;
        }
        return organisation == centre || isChosen(organisation) && isOfSector(organisation.getSector());
    }

    private boolean isOfSector(Sector sector) {
        return map.getSectors().isEmpty() || map.getSectors().contains(sector);
    }

    private boolean isChosen(Organisation organisation) {
        List<Actor> shown = map.getShown();
        return shown.isEmpty() || shown.contains(organisation)
                || shown.stream().anyMatch(one -> one instanceof Service service && service.getOrganisation() == organisation);
    }

    private void addBox(Actor actor) {
        moment.standing(actor.getStartsOn(), actor.getEndsOn(), today).ifPresent(standing -> {
            standings.put(actor, standing);
            boxes.put(actor, new ArrayList<>());
            boxOf.put(actor, actor);
        });
    }

    private void addService(Service service) {
        Organisation organisation = service.getOrganisation();
        if (map.getHidden().contains(service)) {
            return;
        }
        if (!isKnown(organisation)) {
            if ((map.getShown().isEmpty() || map.getShown().contains(service)) && isOfSector(Sector.UNSTATED)
                    || service == centre) {
                addBox(service);
            }
        } else if (boxes.containsKey(organisation) && isChosen(service, organisation)) {
            moment.standing(service.getStartsOn(), service.getEndsOn(), today).ifPresent(standing -> {
                standings.put(service, standing.within(standings.get(organisation)));
                boxes.get(organisation).add(service);
                boxOf.put(service, organisation);
            });
        }
    }

    /** Where services of an organisation were chosen one by one, only those. */
    private boolean isChosen(Service service, Organisation organisation) {
        List<Actor> shown = map.getShown();
        return shown.contains(service) || shown.stream()
                .noneMatch(one -> one instanceof Service other && other.getOrganisation() == organisation);
    }

    /** True for what is in the study; false for null and for what was deleted. */
    boolean isKnown(Actor actor) {
        return actor != null && all.contains(actor);
    }

    /** The box that holds an actor; empty where it is not drawn. */
    Optional<Actor> box(Actor actor) {
        return Optional.ofNullable(actor == null ? null : boxOf.get(actor));
    }

    boolean isDrawn(Actor actor) {
        return box(actor).isPresent();
    }

    /** All boxes with the services in them, in the order of the study. */
    Map<Actor, List<Service>> boxes() {
        return boxes;
    }

    Standing standing(Actor actor) {
        return standings.getOrDefault(actor, Standing.EXISTING);
    }

    /** In the middle of the rings, where it is drawn. */
    Optional<Actor> middle() {
        return box(centre);
    }

    /** Takes boxes away that are not to be drawn after all; gives how many. */
    int keep(Set<Actor> kept) {
        int before = boxes.size();
        boxes.keySet().removeIf(box -> !kept.contains(box));
        boxOf.values().removeIf(box -> !kept.contains(box));
        return before - boxes.size();
    }

    /** Ids of those of these that are drawn. */
    List<String> drawn(List<Actor> actors) {
        return Ids.of(actors.stream().filter(this::isDrawn).toList());
    }
}
