/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.uuid;

import java.time.LocalDate;
import java.util.List;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.MapMoment;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyFactory;

/** A landscape of services around a ferry, and one map of it. */
final class SmallLandscape {

    final SmallStudy small;
    final ServiceInfrastructure services = ServiceFactory.eINSTANCE.createServiceInfrastructure();
    final ServiceMap map = ServiceFactory.eINSTANCE.createServiceMap();

    SmallLandscape(String... people) {
        small = new SmallStudy(MapKind.GROUP, people);
        services.setId(uuid("services"));
        map.setId(uuid("service map"));
        map.setName("Around the ferry");
        services.getMaps().add(map);
    }

    Organisation organisation(String name, Sector sector) {
        Organisation organisation = StudyFactory.eINSTANCE.createOrganisation();
        organisation.setId(uuid("organisation " + name));
        organisation.setName(name);
        organisation.setSector(sector);
        small.study.getOrganisations().add(organisation);
        return organisation;
    }

    Service service(String name, Organisation organisation) {
        Service service = ServiceFactory.eINSTANCE.createService();
        service.setId(uuid("service " + name));
        service.setName(name);
        service.setOrganisation(organisation);
        services.getServices().add(service);
        return service;
    }

    Relation relation(Actor from, Actor to, RelationKind kind, EvidenceRef... evidence) {
        Relation relation = ServiceFactory.eINSTANCE.createRelation();
        relation.setId(uuid("relation " + services.getRelations().size()));
        relation.setFrom(from);
        relation.setTo(to);
        relation.setKind(kind);
        relation.getEvidence().addAll(List.of(evidence));
        services.getRelations().add(relation);
        return relation;
    }

    Release<ReleasedServiceMap> release(String audience) {
        return release(SmallStudy.audience(audience), MapMoment.of(map));
    }

    Release<ReleasedServiceMap> release(Audience audience, MapMoment moment) {
        return Releases.serviceMap(small.source(), map, audience, moment);
    }

    static List<String> names(ReleasedServiceMap released) {
        return released.nodes().stream().map(ReleasedNode::name).toList();
    }

    static List<String> relations(ReleasedServiceMap released) {
        return released.relations().stream().map(ReleasedRelation::id).toList();
    }

    static LocalDate day(String text) {
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }
}
