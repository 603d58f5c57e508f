/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Releases;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.sirius.service.Landscape;
import org.fieldway.sirius.service.LandscapeTools;
import org.fieldway.sirius.service.RelationLine;
import org.fieldway.sirius.service.ServiceWords;
import org.fieldway.tests.sirius.tool.SampleTest;
import org.fieldway.tests.sirius.tool.Tool;
import org.fieldway.tests.sirius.tool.View;
import org.junit.jupiter.api.Test;

/** The service map in Sirius shows what Fieldway's own map shows, and its tools change what they say. */
class ServiceMapServicesTest extends SampleTest {

    private static final List<String> GROUPS = List.of("public", "third", "private", "unstated");

    private final Landscape landscape = new Landscape();
    private final LandscapeTools tools = new LandscapeTools();
    private final ServiceWords words = new ServiceWords();
    private final RelationLine line = new RelationLine();

    private ServiceMap map(int index) {
        return study.services().getMaps().get(index);
    }

    private <T extends Named> T named(Stream<T> all, String name) {
        return all.filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }

    private Organisation organisation(String name) {
        return named(study.study().getOrganisations().stream(), name);
    }

    private Service service(String name) {
        return named(study.services().getServices().stream(), name);
    }

    private List<Organisation> organisations(ServiceMap map) {
        return GROUPS.stream().flatMap(group -> landscape.organisations(map, group).stream()).toList();
    }

    @Test
    void mapShowsTheBoxesServicesAndRelationsOfTheTeamsOwnMap() throws Exception {
        openSample();
        for (ServiceMap map : study.services().getMaps()) {
            ReleasedServiceMap team = Releases.serviceMap(study, map, Audiences.team(), LocalDate.now()).content();
            EObject diagram = View.of(map);
            List<String> services = new ArrayList<>();
            organisations(map).forEach(one -> services.addAll(Ids.of(landscape.services(one, View.in(diagram, one)))));
            assertEquals(sorted(team.nodes().stream().filter(node -> !node.service()).map(ReleasedNode::id)),
                    sorted(Ids.of(organisations(map)).stream()));
            assertEquals(sorted(team.nodes().stream().flatMap(node -> node.services().stream()).map(ReleasedService::id)),
                    sorted(services.stream()));
            assertEquals(sorted(team.relations().stream().map(ReleasedRelation::id)),
                    sorted(Ids.of(landscape.relations(map)).stream()));
        }
    }

    private static List<String> sorted(Stream<String> ids) {
        return ids.sorted().toList();
    }

    @Test
    void mapReadsNoMaterial() throws Exception {
        openSample();
        Tool.withoutReading(study, () -> landscape.relations(map(0)));
        Tool.withoutReading(study, () -> organisations(map(1)));
    }

    @Test
    void organisationsStandInTheGroupOfTheirSector() throws Exception {
        openSample();
        assertTrue(landscape.organisations(map(0), "public").contains(organisation("Wexbourne Library")));
        assertTrue(landscape.organisations(map(0), "third").contains(organisation("The Larder")));
        assertEquals(List.of(organisation("Towpath Buses")), landscape.organisations(map(0), "private"));
        assertTrue(landscape.isOfSector(organisation("Towpath Buses"), "private"));
        assertFalse(landscape.isOfSector(organisation("Towpath Buses"), "nhs"));
    }

    @Test
    void emptyMapAsksForAnOrganisationAndFilteredOneForItsFilters() throws Exception {
        openEmpty();
        ServiceMap map = ServiceFactory.eINSTANCE.createServiceMap();
        Tool.work(study, () -> study.services().getMaps().add(map));
        assertEquals(List.of(map), landscape.withoutAnything(map));
        String empty = words.emptyMapHint(map);
        assertTrue(empty.contains("palette"), empty);
        Tool.work(study, () -> map.getSectors().add(Sector.PRIVATE));
        assertNotEquals(empty, words.emptyMapHint(map));
        Tool.work(study, () -> tools.addOrganisation(map, "private"));
        assertEquals(List.of(), landscape.withoutAnything(map));
    }

    @Test
    void mapOutsideOfAnyStudyShowsNothing() {
        ServiceMap map = ServiceFactory.eINSTANCE.createServiceMap();
        assertEquals(List.of(), landscape.organisations(map, "public"));
        assertEquals(List.of(), landscape.relations(map));
        assertEquals(List.of(), landscape.services(map, View.of(map)));
        assertSame(map, tools.addOrganisation(map, "nhs"));
    }

    @Test
    void newOrganisationIsOfItsSectorAndUndoneInOneStep() throws Exception {
        openSample();
        int before = study.study().getOrganisations().size();
        Organisation added = (Organisation) Tool.work(study, () -> tools.addOrganisation(map(0), "academic"));
        assertEquals(Sector.ACADEMIC, added.getSector());
        assertTrue(landscape.organisations(map(0), "public").contains(added));
        Tool.undo(study);
        assertEquals(before, study.study().getOrganisations().size());
        assertFalse(landscape.organisations(map(0), "public").contains(added));
    }

    @Test
    void newServiceIsShownWhereOnlyChosenServicesAre() throws Exception {
        openSample();
        Organisation larder = organisation("The Larder");
        Tool.work(study, () -> map(0).getShown().addAll(List.of(service("Food club"), larder)));
        EObject diagram = View.of(map(0));
        Service added = (Service) Tool.work(study, () -> tools.addService(larder, View.in(diagram, larder)));
        assertSame(larder, added.getOrganisation());
        assertTrue(landscape.services(larder, View.in(diagram, larder)).contains(added));
    }

    @Test
    void serviceMadeOnTheMapItselfBelongsToNobodyAndMovesToAnOrganisation() throws Exception {
        openSample();
        EObject diagram = View.of(map(0));
        Service added = (Service) Tool.work(study, () -> tools.addService(map(0), diagram));
        assertNull(added.getOrganisation());
        assertEquals(List.of(added), landscape.services(map(0), diagram));
        Tool.work(study, () -> tools.moveTo(added, organisation("The Larder")));
        assertSame(organisation("The Larder"), added.getOrganisation());
        Tool.work(study, () -> tools.moveTo(added, map(0)));
        assertNull(added.getOrganisation());
    }

    @Test
    void relationIsAssumedAndDashedUntilSomethingStandsBehindIt() throws Exception {
        openSample();
        Organisation buses = organisation("Towpath Buses");
        Organisation larder = organisation("The Larder");
        EObject view = View.in(View.of(map(0)), buses);
        Relation added = (Relation) Tool.work(study, () -> tools.relate(buses, larder, "shares-information", view));
        assertEquals(RelationKind.SHARES_INFORMATION, added.getKind());
        assertEquals("dash", line.relationDashes(added, view));
        assertEquals("shares information with, assumed", words.relationLabel(added, view));
        Tool.work(study, () -> {
            added.setBasis(Basis.OBSERVED);
            return added;
        });
        assertEquals("solid", line.relationDashes(added, view));
        assertTrue(landscape.relations(map(0)).contains(added));
    }

    @Test
    void relationThatHasEndedIsDottedAndSaysUntilWhen() throws Exception {
        openSample();
        Relation old = landscape.relations(map(0)).stream().filter(relation -> relation.getFrom() instanceof Actor from
                && from.getName().startsWith("Day centre")).findFirst().orElseThrow();
        EObject view = View.in(View.of(map(0)), old);
        assertEquals("dot", line.relationDashes(old, view));
        assertTrue(words.relationLabel(old, view).contains("until 29 Mar 2019"), words.relationLabel(old, view));
        assertTrue(words.actorLabel((Actor) old.getFrom(), View.in(View.of(map(0)), old.getFrom()))
                .endsWith("(until 29 Mar 2019)"));
    }

    @Test
    void relationEndsElsewhereTurnsRoundAndHoldsBothWays() throws Exception {
        openSample();
        Relation relation = landscape.relations(map(0)).get(0);
        Actor from = relation.getFrom();
        Actor larder = organisation("The Larder");
        Tool.work(study, () -> tools.endAt(relation, larder));
        assertSame(larder, relation.getTo());
        Tool.work(study, () -> tools.turnRound(relation));
        assertSame(larder, relation.getFrom());
        assertSame(from, relation.getTo());
        assertEquals("NoDecoration", line.relationTail(relation));
        Tool.work(study, () -> tools.switchMutual(relation));
        assertEquals(line.relationHead(relation), line.relationTail(relation));
    }

    @Test
    void relationWithoutOneEndCanBeGivenItAndIsNotTurnedRound() throws Exception {
        openSample();
        Relation relation = landscape.relations(map(0)).get(0);
        Actor to = relation.getTo();
        Tool.work(study, () -> {
            relation.setFrom(null);
            return relation;
        });
        assertFalse(landscape.relations(map(0)).contains(relation));
        Tool.work(study, () -> tools.turnRound(relation));
        assertSame(to, relation.getTo());
        Tool.work(study, () -> tools.beginAt(relation, organisation("The Larder")));
        assertSame(organisation("The Larder"), relation.getFrom());
    }

    @Test
    void nothingRelatesToItself() throws Exception {
        openSample();
        Organisation larder = organisation("The Larder");
        assertFalse(tools.canRelate(larder, larder));
        assertFalse(tools.canRelate(larder, map(0)));
        assertFalse(tools.canRelate(larder, null));
        assertTrue(tools.canRelate(larder, service("Courses")));
    }

    @Test
    void relationDescribedByItsKindAloneHasNoWordsOfItsOwn() throws Exception {
        openSample();
        Relation relation = landscape.relations(map(0)).get(0);
        Tool.work(study, () -> tools.describe(relation, " lends its van "));
        assertEquals("lends its van", words.relationWords(relation));
        Tool.work(study, () -> tools.describe(relation, "Refers"));
        assertEquals("", words.relationWords(relation));
        assertNull(relation.getLabel());
    }

    @Test
    void nameWithoutLettersIsNotTaken() throws Exception {
        openSample();
        Organisation larder = organisation("The Larder");
        Tool.work(study, () -> tools.callActor(larder, "  "));
        assertEquals("The Larder", larder.getName());
        Tool.work(study, () -> tools.callActor(larder, " Food club "));
        assertEquals("Food club", larder.getName());
    }

    @Test
    void deletingAnOrganisationTakesItsServicesAndRelationsAndUndoBringsThemBack() throws Exception {
        openSample();
        Organisation larder = organisation("The Larder");
        int relations = study.services().getRelations().size();
        Tool.work(study, () -> tools.deleteEntry(larder));
        assertFalse(study.study().getOrganisations().contains(larder));
        assertTrue(study.services().getServices().stream().noneMatch(one -> "Food club".equals(one.getName())));
        assertTrue(study.services().getRelations().size() < relations);
        Tool.undo(study);
        assertSame(larder, service("Food club").getOrganisation());
        assertEquals(relations, study.services().getRelations().size());
    }

    @Test
    void whatIsLeftOffTheMapStaysInTheStudyAndComesBack() throws Exception {
        openSample();
        Organisation larder = organisation("The Larder");
        EObject view = View.in(View.of(map(0)), larder);
        assertFalse(landscape.hasLeftOff(map(0)));
        Tool.work(study, () -> tools.leaveOff(larder, List.of(view)));
        assertFalse(organisations(map(0)).contains(larder));
        assertTrue(study.study().getOrganisations().contains(larder));
        assertTrue(landscape.hasLeftOff(map(0)));
        Tool.work(study, () -> tools.showLeftOff(map(0)));
        assertTrue(organisations(map(0)).contains(larder));
    }

    @Test
    void eachKindOfRelationIsOfItselfAlone() throws Exception {
        openSample();
        Relation relation = landscape.relations(map(0)).get(0);
        for (RelationKind kind : RelationKind.VALUES) {
            assertEquals(kind == relation.getKind(), line.isOfKind(relation, kind.getLiteral()));
            assertEquals(kind != relation.getKind(), line.isNotOfKind(relation, kind.getLiteral()));
        }
    }

    @Test
    void tooltipTellsKindAndSector() throws Exception {
        openSample();
        assertTrue(words.actorTooltip(organisation("Towpath Buses")).contains("Employer \u00b7 Private"),
                words.actorTooltip(organisation("Towpath Buses")));
        assertEquals("InputArrow", line.relationHead(organisation("Towpath Buses")));
        assertEquals("solid", line.relationDashes(organisation("Towpath Buses"), null));
    }
}
