/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Identified;

/** The relations, routes and changes between what a service map draws. */
final class ServiceLines {

    private final ServiceMap map;
    private final ServiceActors actors;
    private final MapMoment moment;
    private final LocalDate today;
    private final Map<Relation, Standing> relations = new LinkedHashMap<>();
    private final Map<ReferralRoute, Standing> routes = new LinkedHashMap<>();
    private final List<LandscapeChange> changes = new ArrayList<>();
    private int missingEnds;

    ServiceLines(ServiceMap map, ServiceActors actors, MapMoment moment, LocalDate today) {
        this.map = map;
        this.actors = actors;
        this.moment = moment;
        this.today = today;
        if (map.eContainer() instanceof ServiceInfrastructure services) {
            services.getRelations().stream().filter(this::isOfKind).forEach(this::add);
            services.getRoutes().stream().filter(route -> leadsPeople(map)).forEach(this::add);
            services.getChanges().stream().filter(this::isShown)
                    .sorted(Comparator.comparing(LandscapeChange::getChangedOn,
                            Comparator.nullsLast(Comparator.naturalOrder())))
                    .forEach(changes::add);
        }
    }

    private boolean isOfKind(Relation relation) {
        return map.getRelationKinds().isEmpty() || map.getRelationKinds().contains(relation.getKind());
    }

    /** Routes are ways of people, so a map of money alone shows none. */
    private static boolean leadsPeople(ServiceMap map) {
        return map.getRelationKinds().isEmpty() || map.getRelationKinds().stream().anyMatch(kind ->
                kind == RelationKind.REFERS || kind == RelationKind.SIGNPOSTS || kind == RelationKind.PRESCRIBES);
    }

    private void add(Relation relation) {
        if (!actors.isKnown(relation.getFrom()) || !actors.isKnown(relation.getTo())) {
            missingEnds++;
        } else if (actors.isDrawn(relation.getFrom()) && actors.isDrawn(relation.getTo())) {
            moment.standing(relation.getSince(), relation.getUntil(), today).ifPresent(standing -> relations.put(relation,
                    standing.within(actors.standing(relation.getFrom())).within(actors.standing(relation.getTo()))));
        }
    }

    private void add(ReferralRoute route) {
        if (route.getSteps().stream().anyMatch(step -> actors.isDrawn(step.getActor()))) {
            moment.standing(route.getSince(), route.getUntil(), today)
                    .ifPresent(standing -> routes.put(route, standing));
        }
    }

    private boolean isShown(LandscapeChange change) {
        return change.getAffects().stream().anyMatch(actors::isDrawn)
                && moment.shows(change.getChangedOn(), change.getStatus() == ChangeStatus.HAPPENED, today);
    }

    /** How many relations lack an end that is still in the study. */
    int missingEnds() {
        return missingEnds;
    }

    void addEvidenceTo(ServiceGrounds grounds) {
        relations.keySet().forEach(relation -> grounds.add(relation, relation.getEvidence()));
        routes.keySet().forEach(route -> grounds.add(route, route.getEvidence()));
        changes.forEach(change -> grounds.add(change, change.getEvidence()));
    }

    void keep(Predicate<Relation> relation, Predicate<ReferralRoute> route, Predicate<LandscapeChange> change) {
        relations.keySet().removeIf(relation.negate());
        routes.keySet().removeIf(route.negate());
        changes.removeIf(change.negate());
    }

    List<Relation> drawn() {
        return List.copyOf(relations.keySet());
    }

    /** How a relation stands; as something that is there where it is none that is drawn. */
    Standing standing(Identified relation) {
        return relations.getOrDefault(relation, Standing.EXISTING);
    }

    /** The boxes at the ends of relations. */
    List<Actor> connected() {
        List<Actor> boxes = new ArrayList<>();
        for (Relation relation : relations.keySet()) {
            actors.box(relation.getFrom()).ifPresent(boxes::add);
            actors.box(relation.getTo()).ifPresent(boxes::add);
        }
        return boxes;
    }

    List<ReleasedRelation> relations(Texts texts, ServiceGrounds grounds) {
        return relations.entrySet().stream().map(entry -> relation(entry.getKey(), entry.getValue(), texts, grounds))
                .toList();
    }

    private static ReleasedRelation relation(Relation relation, Standing standing, Texts texts, ServiceGrounds grounds) {
        String what = name(relation);
        return new ReleasedRelation(Ids.of(relation), Ids.of(relation.getFrom()), Ids.of(relation.getTo()),
                relation.getKind().getLiteral(), ModelNames.literal(relation.getKind()),
                texts.of(relation.getLabel(), relation, what), texts.of(relation.getViaRole(), relation, what),
                relation.isMutual(), relation.getFormality().getLiteral(), basis(relation.getBasis()),
                grounds.of(relation, relation.getBasis()), relation.getStrength(), standing);
    }

    /** For the team's list of what was withheld. */
    static String name(Relation relation) {
        return NLS.bind(ServiceMessages.relation, Labels.of(relation.getFrom()),
                Labels.of(relation.getTo()));
    }

    List<ReleasedRoute> routes(Texts texts, ServiceGrounds grounds) {
        return routes.entrySet().stream().map(entry -> route(entry.getKey(), entry.getValue(), texts, grounds)).toList();
    }

    private ReleasedRoute route(ReferralRoute route, Standing standing, Texts texts, ServiceGrounds grounds) {
        List<ReleasedRoute.Step> steps = new ArrayList<>();
        for (RouteStep step : route.getSteps()) {
            Actor actor = actors.isKnown(step.getActor()) ? step.getActor() : null;
            steps.add(new ReleasedRoute.Step(Ids.of(step), steps.size() + 1,
                    texts.of(step.getWhat(), step, ServiceMessages.step),
                    texts.of(step.getViaRole(), step, ServiceMessages.step), step.getWaitingDays(),
                    actors.isDrawn(actor) ? Ids.of(actor) : "", actor == null ? "" : texts.of(actor.getName())));
        }
        return new ReleasedRoute(Ids.of(route), texts.of(route.getName(), route, ServiceMessages.route),
                texts.of(route.getForWhom(), route, ServiceMessages.route), route.isSelfReferral(),
                basis(route.getBasis()), grounds.of(route, route.getBasis()), standing, steps);
    }

    List<ReleasedChange> changes(Texts texts, ServiceGrounds grounds) {
        List<ReleasedChange> released = new ArrayList<>();
        for (LandscapeChange change : changes) {
            List<String> touched = actors.drawn(change.getAffects());
            if (!touched.isEmpty()) {
                released.add(change(change, released.size() + 1, touched, texts, grounds));
            }
        }
        return released;
    }

    private static ReleasedChange change(LandscapeChange change, int number, List<String> touched, Texts texts,
            ServiceGrounds grounds) {
        Basis basis = change.getStatus() == ChangeStatus.HAPPENED ? Basis.OBSERVED : Basis.ASSUMED;
        return new ReleasedChange(Ids.of(change), number, texts.of(change.getName(), change, ServiceMessages.change),
                MapMoment.day(change.getChangedOn()), change.getKind().getLiteral(), ModelNames.literal(change.getKind()),
                change.getStatus().getLiteral(), ModelNames.literal(change.getStatus()),
                texts.of(change.getEffect(), change, ServiceMessages.change),
                texts.of(change.getCitation(), change, ServiceMessages.change),
                grounds.of(change, basis), touched);
    }


    private static org.fieldway.core.release.Basis basis(Basis basis) {
        return org.fieldway.core.release.Basis.valueOf(basis.name());
    }
}
