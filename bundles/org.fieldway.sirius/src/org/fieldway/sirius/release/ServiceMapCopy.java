/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.model.service.Formality;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/**
 * A released service map as a service map, with the organisations and services on it. Filters are left behind, since the release
 * holds what is left of them; days at which things begin and end come along, since the map says how things stand then.
 */
public final class ServiceMapCopy {

    private final ReleasedServiceMap released;
    private final Function<UUID, Optional<EObject>> originals;
    private final Study study = StudyFactory.eINSTANCE.createStudy();
    private final ServiceInfrastructure services = ServiceFactory.eINSTANCE.createServiceInfrastructure();
    private final ServiceMap map;
    private final ReleasedFacts facts = ReleasedFacts.on(services);
    private final Map<String, Actor> actors = new HashMap<>();

    private ServiceMapCopy(ReleasedServiceMap released, Function<UUID, Optional<EObject>> originals) {
        this.released = released;
        this.originals = originals;
        map = Copies.with(released.id(), ServiceFactory.eINSTANCE.createServiceMap());
    }

    /**
     * The roots of the copy: the services with the map, and a study with the organisations.
     *
     * @param originals finds what is in the release in its study; asked only for days and for kinds
     */
    public static List<EObject> of(ReleasedServiceMap released, Function<UUID, Optional<EObject>> originals) {
        ServiceMapCopy copy = new ServiceMapCopy(released, originals);
        copy.fill();
        return List.of(copy.services, copy.study);
    }

    private void fill() {
        map.setName(released.title());
        map.setDescription(released.subtitle());
        map.setTime(MapTime.valueOf(released.moment().time().name()));
        map.setAsOf(released.moment().asOf());
        services.getMaps().add(map);
        released.nodes().forEach(this::add);
        released.relations().forEach(this::add);
        map.setCentre(actors.get(released.centreId()));
        study.setHost(map.getCentre() instanceof Organisation host ? host : null);
    }

    private void add(ReleasedNode node) {
        if (node.service()) {
            services.getServices().add(service(node.id(), node.name(), null));
            return;
        }
        Organisation copy = Copies.with(node.id(), StudyFactory.eINSTANCE.createOrganisation());
        copy.setName(node.name());
        copy.setShortName(Copies.text(node.shortName()));
        copy.setSector(Sector.get(node.sector()));
        original(node.id(), Organisation.class).ifPresent(original -> {
            copy.setKind(original.getKind());
            days(original, copy);
        });
        study.getOrganisations().add(copy);
        actors.put(node.id(), copy);
        node.services().forEach(service -> add(service, copy));
    }

    private void add(ReleasedService service, Organisation runs) {
        services.getServices().add(service(service.id(), service.name(), runs));
    }

    private Service service(String id, String name, Organisation runs) {
        Service copy = Copies.with(id, ServiceFactory.eINSTANCE.createService());
        copy.setName(name);
        copy.setOrganisation(runs);
        original(id, Service.class).ifPresent(original -> {
            copy.setKind(original.getKind());
            days(original, copy);
        });
        actors.put(id, copy);
        return copy;
    }

    private static void days(Actor original, Actor copy) {
        copy.setStartsOn(original.getStartsOn());
        copy.setEndsOn(original.getEndsOn());
    }

    private void add(ReleasedRelation relation) {
        Relation copy = Copies.with(relation.id(), ServiceFactory.eINSTANCE.createRelation());
        copy.setFrom(actors.get(relation.fromId()));
        copy.setTo(actors.get(relation.toId()));
        copy.setKind(RelationKind.get(relation.kind()));
        copy.setLabel(Copies.text(relation.label()));
        copy.setViaRole(Copies.text(relation.viaRole()));
        copy.setMutual(relation.mutual());
        copy.setFormality(Formality.get(relation.formality()));
        copy.setBasis(Basis.valueOf(relation.basis().name()));
        copy.setStrength(relation.strength());
        original(relation.id(), Relation.class).ifPresent(original -> {
            copy.setSince(original.getSince());
            copy.setUntil(original.getUntil());
        });
        Copies.evidence(relation.id(), relation.grounds(), copy.getEvidence());
        facts.grounds(relation.id(), relation.grounds());
        services.getRelations().add(copy);
    }

    private <T extends EObject> Optional<T> original(String id, Class<T> type) {
        return originals.apply(UUID.fromString(id)).filter(type::isInstance).map(type::cast);
    }
}
