/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.service.AddLandscapeChange;
import org.fieldway.core.service.AddOrganisation;
import org.fieldway.core.service.AddRelation;
import org.fieldway.core.service.AddRoute;
import org.fieldway.core.service.AddRouteStep;
import org.fieldway.core.service.AddService;
import org.fieldway.core.service.AddServiceMap;
import org.fieldway.core.service.DeleteEntries;
import org.fieldway.core.service.EditRelation;
import org.fieldway.core.service.ForgetPlaces;
import org.fieldway.core.service.MoveNodes;
import org.fieldway.core.service.MoveRouteStep;
import org.fieldway.core.service.PutEvidence;
import org.fieldway.core.service.RenameEntry;
import org.fieldway.core.service.SetRing;
import org.fieldway.core.service.SetView;
import org.fieldway.core.service.ShowNodes;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.service.ChangeKind;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.MapTime;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each change of the landscape does what it says in one step, and undoing it leaves the files as they were. */
class LandscapeChangesTest {

    @TempDir
    Path folder;

    private OpenStudy study;
    private EditingDomain domain;
    private ServiceInfrastructure services;
    private ServiceMap map;
    private Organisation ferry;
    private Organisation surgery;
    private Service crossings;
    private Relation relation;

    @BeforeEach
    void makeStudy() throws FieldwayException {
        StudyStore.create(folder.resolve("study"), NewStudy.titled("Ferries"));
        study = StudyStore.open(folder.resolve("study"), OpenOptions.toEdit());
        domain = study.domain();
        services = study.services();
        AddServiceMap newMap = new AddServiceMap(domain, services, "Around the ferry", ServiceLayout.RINGS);
        execute(newMap);
        map = newMap.map();
        ferry = organisation("Ferry", Sector.VCSE);
        surgery = organisation("Surgery", Sector.NHS);
        AddService newService = new AddService(domain, services, ferry, "Crossings", ServiceKind.TRANSPORT);
        execute(newService);
        crossings = newService.service();
        AddRelation newRelation = new AddRelation(domain, services, map, surgery, crossings, RelationKind.REFERS);
        execute(newRelation);
        relation = newRelation.relation();
    }

    @AfterEach
    void close() {
        study.close();
    }

    private Organisation organisation(String name, Sector sector) {
        AddOrganisation change = new AddOrganisation(domain, study.study(), map, name, sector, OrganisationKind.CHARITY);
        execute(change);
        return change.organisation();
    }

    private void execute(Command command) {
        assertTrue(command.canExecute(), command.getLabel());
        domain.getCommandStack().execute(command);
    }

    private String files() {
        try {
            return text(study.study().eResource()) + text(services.eResource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) throws IOException {
        return new String(((StudyResource) resource).toBytes(), StandardCharsets.UTF_8);
    }

    /** Makes the change, looks at what it did, and undoes it to the byte; redone it is there again. */
    private void check(Command command, Runnable look) {
        String before = files();
        execute(command);
        look.run();
        String after = files();
        assertFalse(before.equals(after), command.getLabel());
        domain.getCommandStack().undo();
        assertEquals(before, files(), command.getLabel());
        domain.getCommandStack().redo();
        assertEquals(after, files(), command.getLabel());
    }

    @Test
    void newEntriesHaveIdsAndClaimNothing() {
        assertTrue(ferry.getId() != null && crossings.getId() != null && relation.getId() != null && map.getId() != null);
        assertEquals(Basis.ASSUMED, relation.getBasis());
        AddRoute route = new AddRoute(domain, services, "By boat", true);
        check(route, () -> assertEquals(Basis.ASSUMED, route.route().getBasis()));
        AddLandscapeChange change = new AddLandscapeChange(domain, services, "Pier closed", ChangeKind.CLOSED,
                ChangeStatus.PLANNED, LocalDate.of(2027, 1, 1), List.of(ferry));
        check(change, () -> assertEquals(List.of(ferry), change.change().getAffects()));
    }

    @Test
    void organisationMadeOnAFilteredMapIsSeenThere() {
        execute(SetView.sectors(domain, map, List.of(Sector.NHS)));
        AddOrganisation change = new AddOrganisation(domain, study.study(), map, "Bakery", Sector.PRIVATE,
                OrganisationKind.EMPLOYER).at(30, -40);
        check(change, () -> {
            assertEquals(List.of(Sector.NHS, Sector.PRIVATE), map.getSectors());
            assertEquals(30, map.getPlacements().getFirst().getX());
            assertEquals(change.organisation(), map.getPlacements().getFirst().getNode());
        });
    }

    @Test
    void relationIsReconnectedTurnedAndNamedKeepingWhatItSays() {
        check(EditRelation.ends(domain, relation, ferry, surgery), () -> assertEquals(surgery, relation.getTo()));
        check(EditRelation.reversed(domain, relation), () -> assertEquals(ferry, relation.getTo()));
        check(EditRelation.kind(domain, relation, RelationKind.FUNDS), () ->
                assertEquals(RelationKind.FUNDS, relation.getKind()));
        check(EditRelation.viaRole(domain, relation, "skipper"), () -> assertEquals("skipper", relation.getViaRole()));
        check(EditRelation.mutual(domain, relation, true), () -> assertTrue(relation.isMutual()));
        assertFalse(EditRelation.mutual(domain, relation, true).canExecute(), "nothing would change");
        check(new RenameEntry(domain, ferry, "The old ferry"), () -> assertEquals("The old ferry", ferry.getName()));
    }

    @Test
    void organisationGoesWithItsServicesTheirRelationsAndPlaces() throws FieldwayException {
        execute(new MoveNodes(domain, map, Map.of(ferry, new MoveNodes.Point(1, 2))));
        AddRoute route = new AddRoute(domain, services, "By boat", false);
        execute(route);
        AddRouteStep step = new AddRouteStep(domain, route.route(), 9, crossings, "Boards");
        execute(step);
        assertEquals(List.of(ferry, crossings, relation, map.getPlacements().getFirst()),
                DeleteEntries.withWhatHangsOn(services, List.of(ferry)));
        check(DeleteEntries.of(study, List.of(ferry)), () -> {
            assertEquals(List.of(surgery), study.study().getOrganisations());
            assertEquals(List.of(), services.getServices());
            assertEquals(List.of(), services.getRelations());
            assertEquals(List.of(), map.getPlacements());
            assertEquals("Boards", route.route().getSteps().getFirst().getWhat());
            assertNull(route.route().getSteps().getFirst().getActor());
        });
    }

    @Test
    void boxesStayWhereTheyArePutUntilTheirPlaceIsForgotten() {
        check(new MoveNodes(domain, map, Map.of(ferry, new MoveNodes.Point(-7.25, 3))), () ->
                assertEquals(-7.25, map.getPlacements().getFirst().getX()));
        check(new SetRing(domain, map, List.of(ferry, surgery), 2), () -> {
            assertEquals(List.of(2, 2), map.getPlacements().stream().map(place -> place.getRing()).toList());
            assertEquals(0, map.getPlacements().getFirst().getX());
        });
        check(new MoveNodes(domain, map, Map.of(ferry, new MoveNodes.Point(5, 5))), () ->
                assertNull(map.getPlacements().getFirst().getRing()));
        check(SetView.layout(domain, map, ServiceLayout.NETWORK), () ->
                assertEquals(List.of(surgery), map.getPlacements().stream().map(place -> place.getNode()).toList()));
        check(new ForgetPlaces(domain, map, List.of(surgery)), () -> assertEquals(List.of(), map.getPlacements()));
        assertFalse(new ForgetPlaces(domain, map, List.of(surgery)).canExecute());
    }

    @Test
    void stepsOfARouteAreSetInOrder() {
        AddRoute route = new AddRoute(domain, services, "By boat", false);
        execute(route);
        ReferralRoute made = route.route();
        execute(new AddRouteStep(domain, made, 0, surgery, "Sees the nurse"));
        execute(new AddRouteStep(domain, made, 5, ferry, "Boards"));
        check(new MoveRouteStep(domain, made.getSteps().get(1), -3), () ->
                assertEquals(List.of("Boards", "Sees the nurse"), made.getSteps().stream().map(s -> s.getWhat()).toList()));
    }

    @Test
    void viewOfAMapIsSet() {
        check(SetView.relationKinds(domain, map, List.of(RelationKind.FUNDS)), () ->
                assertEquals(List.of(RelationKind.FUNDS), map.getRelationKinds()));
        check(SetView.evidencedOnly(domain, map, true), () -> assertTrue(map.isEvidencedOnly()));
        check(SetView.grouping(domain, map, ServiceGrouping.PLACE), () ->
                assertEquals(ServiceGrouping.PLACE, map.getGroupBy()));
        check(SetView.time(domain, map, MapTime.PAST, LocalDate.of(2019, 1, 1)), () ->
                assertEquals(LocalDate.of(2019, 1, 1), map.getAsOf()));
        check(SetView.centre(domain, map, surgery), () -> assertEquals(surgery, map.getCentre()));
        check(ShowNodes.hide(domain, map, List.of(surgery, crossings)), () -> assertEquals(2, map.getHidden().size()));
        check(ShowNodes.showAll(domain, map), () -> assertEquals(List.of(), map.getHidden()));
        check(new AddRelation(domain, services, map, ferry, surgery, RelationKind.REFERS), () ->
                assertTrue(map.getRelationKinds().contains(RelationKind.REFERS), "a drawn line is seen"));
    }

    @Test
    void quotesStandBehindARelationOnceAndGoAgain() {
        EvidenceRef quote = StudyFactory.eINSTANCE.createEvidenceRef();
        quote.setCodingId(UUID.randomUUID());
        quote.setSourceId(UUID.randomUUID());
        check(PutEvidence.behind(domain, relation, List.of(quote, quote)), () -> {
            assertEquals(1, relation.getEvidence().size());
            assertEquals(Basis.SAID, relation.getBasis());
        });
        assertFalse(PutEvidence.behind(domain, relation, List.of(quote)).canExecute(), "it is there already");
        check(PutEvidence.away(domain, relation, List.copyOf(relation.getEvidence())), () ->
                assertEquals(List.of(), relation.getEvidence()));
    }
}
