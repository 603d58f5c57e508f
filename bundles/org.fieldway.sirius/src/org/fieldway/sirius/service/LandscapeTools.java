/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.service;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.service.AddOrganisation;
import org.fieldway.core.service.AddRelation;
import org.fieldway.core.service.AddService;
import org.fieldway.core.service.DeleteEntries;
import org.fieldway.core.service.EditRelation;
import org.fieldway.core.service.RenameEntry;
import org.fieldway.core.service.ShowNodes;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;
import org.fieldway.sirius.parts.Parts;
import org.fieldway.sirius.parts.Views;

/** What the tools of the service map do: each runs a command of Fieldway's own and gives what is there afterwards. */
public final class LandscapeTools {

    /**
     * Adds an organisation that this map shows.
     *
     * @param sector literal of a {@link Sector}
     */
    public EObject addOrganisation(ServiceMap map, String sector) {
        return Parts.study(map).flatMap(study -> Changes.make(map, domain -> new AddOrganisation(domain, study, map,
                ModelNames.newOf(StudyPackage.Literals.ORGANISATION), Sector.get(sector), OrganisationKind.UNSTATED)))
                .<EObject>map(AddOrganisation::organisation).orElse(map);
    }

    /**
     * Adds a service to an organisation, or to nobody where the map itself was chosen.
     *
     * @param view on which it was made; where its map shows only what was chosen, the service is chosen too
     */
    public EObject addService(EObject owner, EObject view) {
        Organisation organisation = owner instanceof Organisation one ? one : null;
        Optional<Service> added = Parts.services(owner).flatMap(services -> Changes.make(owner,
                domain -> new AddService(domain, services, organisation,
                        ModelNames.newOf(ServicePackage.Literals.SERVICE), ServiceKind.UNSTATED))).map(AddService::service);
        added.ifPresent(service -> Views.shown(view, ServiceMap.class).filter(map -> !map.getShown().isEmpty())
                .ifPresent(map -> Changes.make(map, domain -> ShowNodes.show(domain, map, List.of(service)))));
        return added.<EObject>map(service -> service).orElse(owner);
    }

    /**
     * Draws a relation.
     *
     * @param kind literal of a {@link RelationKind}
     * @param view of its beginning, in a diagram of the map
     */
    public EObject relate(Actor from, Actor to, String kind, EObject view) {
        ServiceMap map = Views.shown(view, ServiceMap.class).orElse(null);
        return Parts.services(from).flatMap(services -> Changes.make(from, domain -> new AddRelation(domain, services, map,
                from, to, RelationKind.get(kind)))).<EObject>map(AddRelation::relation).orElse(from);
    }

    /** Whether a relation may lead from one to the other: from nothing to itself. */
    public boolean canRelate(Actor from, EObject to) {
        return to instanceof Actor && from != to;
    }

    /** Lets a relation begin elsewhere. */
    public EObject beginAt(Relation relation, Actor from) {
        return relation.getTo() == null ? set(relation, ServicePackage.Literals.RELATION__FROM, from)
                : ends(relation, from, relation.getTo());
    }

    /** Lets a relation end elsewhere. */
    public EObject endAt(Relation relation, Actor to) {
        return relation.getFrom() == null ? set(relation, ServicePackage.Literals.RELATION__TO, to)
                : ends(relation, relation.getFrom(), to);
    }

    private static EObject ends(Relation relation, Actor from, Actor to) {
        Changes.make(relation, domain -> EditRelation.ends(domain, relation, from, to));
        return relation;
    }

    private static EObject set(EObject object, EStructuralFeature feature, Object value) {
        Changes.make(object, domain -> SetCommand.create(domain, object, feature,
                value == null ? SetCommand.UNSET_VALUE : value));
        return object;
    }

    /** Gives a relation words of its own; without any its kind is written there again. */
    public EObject describe(Relation relation, String words) {
        String wanted = words == null ? "" : words.strip();
        boolean kindAlone = wanted.equalsIgnoreCase(ModelNames.literal(relation.getKind()));
        return set(relation, ServicePackage.Literals.RELATION__LABEL, wanted.isEmpty() || kindAlone ? null : wanted);
    }

    /** Gives an organisation or a service another name; one without letters is not taken. */
    public EObject callActor(Actor actor, String name) {
        if (name != null && !name.isBlank()) {
            Changes.make(actor, domain -> new RenameEntry(domain, actor, name.strip()));
        }
        return actor;
    }

    /** Says who runs a service from now on: an organisation, or nobody where the map itself is chosen. */
    public EObject moveTo(EObject service, EObject owner) {
        return !(service instanceof Service) ? service : set(service, ServicePackage.Literals.SERVICE__ORGANISATION, owner instanceof Organisation ? owner : null);
    }

    /** Deletes from the study, with what makes no sense without it. */
    public EObject deleteEntry(Identified entry) {
        OpenStudy.of(entry).ifPresent(study -> {
            try {
                Changes.execute(DeleteEntries.of(study, List.of(entry)));
            } catch (FieldwayException e) {
                // Only material has to be read for a deletion, and nothing of a landscape has any.
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
        return entry;
    }

    /** Leaves the organisations and services of these views off their map; they stay in the study. */
    public EObject leaveOff(EObject first, List<EObject> views) {
        List<Actor> actors = views.stream().flatMap(view -> Views.shown(view, Actor.class).stream()).distinct().toList();
        views.stream().findFirst().flatMap(view -> Views.shown(view, ServiceMap.class))
                .ifPresent(map -> Changes.make(map, domain -> ShowNodes.hide(domain, map, actors)));
        return first;
    }

    /** Whether something is an organisation or a service. */
    public boolean isActor(EObject object) {
        return object instanceof Actor;
    }

    /** Takes everything in again that was left off a map by hand. */
    public EObject showLeftOff(ServiceMap map) {
        Changes.make(map, domain -> ShowNodes.showAll(domain, map));
        return map;
    }

    /** Turns a relation round. */
    public EObject turnRound(Relation relation) {
        if (relation.getFrom() != null && relation.getTo() != null) {
            Changes.make(relation, domain -> EditRelation.reversed(domain, relation));
        }
        return relation;
    }

    /** Lets a relation hold both ways, or one way where it did. */
    public EObject switchMutual(Relation relation) {
        Changes.make(relation, domain -> EditRelation.mutual(domain, relation, !relation.isMutual()));
        return relation;
    }
}
