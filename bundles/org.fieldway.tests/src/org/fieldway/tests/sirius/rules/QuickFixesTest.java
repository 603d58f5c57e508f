/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.InstrumentKind;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;
import org.fieldway.sirius.rules.CardFixes;
import org.fieldway.sirius.rules.DateFixes;
import org.fieldway.sirius.rules.DesignFixes;
import org.fieldway.sirius.rules.LandscapeFixes;
import org.fieldway.sirius.rules.MapFixes;
import org.fieldway.sirius.rules.RuleAudits;
import org.fieldway.tests.sirius.tool.SampleTest;
import org.fieldway.tests.sirius.tool.Tool;
import org.junit.jupiter.api.Test;

/** Each quick fix puts right what its rule found, in one step that undo takes back. */
class QuickFixesTest extends SampleTest {

    private final RuleAudits audits = new RuleAudits();
    private final CardFixes cards = new CardFixes();
    private final MapFixes maps = new MapFixes();
    private final DesignFixes design = new DesignFixes();
    private final DateFixes dates = new DateFixes();
    private final LandscapeFixes landscape = new LandscapeFixes();

    private Study model() {
        return study.study();
    }

    private Activity activity(String name) {
        return model().getActivities().stream().filter(one -> one.getName().startsWith(name)).findFirst().orElseThrow();
    }

    private void given(Runnable change) {
        Tool.work(study, () -> {
            change.run();
            return null;
        });
    }

    /** The rule is broken, the fix puts it right without reading a file, and undo brings the breach back. */
    private void fixes(EObject object, String rule, Supplier<EObject> fix) {
        assertFalse(audits.keepsRule(object, rule));
        Tool.withoutReading(study, () -> Tool.work(study, fix));
        assertTrue(object.eResource() == null || audits.keepsRule(object, rule), () -> audits.breachOf(object, rule));
        Tool.undo(study);
        assertFalse(audits.keepsRule(object, rule));
    }

    private Card claimedCard() {
        Card card = study.maps().get(0).getCards().get(0);
        given(() -> {
            card.getEvidence().clear();
            card.setBasis(Basis.SAID);
        });
        return card;
    }

    @Test
    void claimedCardIsMarkedAsAssumedOrInferred() throws Exception {
        openSample();
        Card card = claimedCard();
        fixes(card, "card-without-evidence", () -> cards.standOn(card, "assumed"));
        fixes(card, "card-without-evidence", () -> cards.standOn(card, "inferred"));
        Tool.work(study, () -> cards.standOn(card, "inferred"));
        assertEquals(Basis.INFERRED, card.getBasis());
    }

    @Test
    void goneQuotesAreRemovedAndTheOthersStay() throws Exception {
        openSample();
        Card card = study.maps().stream().flatMap(map -> map.getCards().stream())
                .filter(one -> one.getEvidence().size() > 1).findFirst().orElseThrow();
        for (SourceEntry entry : model().getSources()) {
            StudyMaterial.of(study).get(entry);
        }
        EvidenceRef gone = card.getEvidence().get(0);
        given(() -> {
            gone.setCodingId(UUID.randomUUID());
            gone.setQuoteHash("");
        });
        List<EvidenceRef> others = List.copyOf(card.getEvidence().subList(1, card.getEvidence().size()));
        fixes(card, "card-evidence-gone", () -> cards.removeGoneQuotes(card));
        Tool.work(study, () -> cards.removeGoneQuotes(card));
        assertEquals(others, card.getEvidence());
    }

    @Test
    void emptyStageIsDeletedAndAFullOneStays() throws Exception {
        openSample();
        JourneyMap map = study.maps().get(0);
        Stage empty = JourneyFactory.eINSTANCE.createStage();
        given(() -> map.getStages().add(empty));
        fixes(empty, "stage-empty", () -> maps.deleteEmptyStage(empty));
        Tool.work(study, () -> maps.deleteEmptyStage(empty));
        assertFalse(map.getStages().contains(empty));
        Stage full = map.getCards().get(0).getStage();
        Tool.work(study, () -> maps.deleteEmptyStage(full));
        assertTrue(map.getStages().contains(full));
    }

    @Test
    void emptyLaneIsHiddenOrDeletedAndAFullOneStays() throws Exception {
        openSample();
        JourneyMap map = study.maps().get(0);
        Lane empty = JourneyFactory.eINSTANCE.createLane();
        empty.setKind("actions");
        given(() -> map.getLanes().add(empty));
        fixes(empty, "lane-empty", () -> maps.hideLane(empty));
        fixes(empty, "lane-empty", () -> maps.deleteEmptyLane(empty));
        Lane full = map.getCards().get(0).getLane();
        Tool.work(study, () -> maps.deleteEmptyLane(full));
        assertTrue(map.getLanes().contains(full));
    }

    @Test
    void mapOfNobodyNamesThoseWhoseQuotesStandOnItOnceTheCodingsWereRead() throws Exception {
        openSample();
        JourneyMap map = study.maps().stream().filter(one -> one.getKind() == MapKind.INDIVIDUAL).findFirst().orElseThrow();
        List<Participant> people = List.copyOf(map.getParticipants());
        given(map.getParticipants()::clear);
        Tool.withoutReading(study, () -> Tool.work(study, () -> maps.namePeopleOfQuotes(map)));
        assertEquals(List.of(), map.getParticipants());
        study.readIndex(new NullProgressMonitor());
        fixes(map, "map-about-nobody", () -> maps.namePeopleOfQuotes(map));
        Tool.work(study, () -> maps.namePeopleOfQuotes(map));
        assertEquals(people, map.getParticipants());
    }

    @Test
    void individualMapOfSeveralBecomesAGroupMap() throws Exception {
        openSample();
        JourneyMap map = study.maps().stream().filter(one -> one.getKind() == MapKind.INDIVIDUAL).findFirst().orElseThrow();
        given(() -> map.getParticipants().addAll(model().getParticipants().subList(10, 12)));
        fixes(map, "map-about-nobody", () -> maps.makeGroupMap(map));
    }

    @Test
    void activityIsPlannedForAnOpenQuestion() throws Exception {
        openSample();
        ResearchQuestion question = model().getQuestions().get(2);
        int before = model().getActivities().size();
        fixes(question, "question-without-activity", () -> design.planActivity(question));
        assertEquals(before, model().getActivities().size());
        Tool.work(study, () -> design.planActivity(question));
        assertSame(model().getActivities().getLast(), question.getInformedBy().get(0));
        assertNotNull(model().getActivities().getLast().getId());
    }

    @Test
    void activityGetsTheInstrumentOfItsKind() throws Exception {
        openSample();
        Activity workshop = activity("Workshop 1");
        given(workshop.getInstruments()::clear);
        fixes(workshop, "activity-without-instrument", () -> design.addInstrument(workshop));
        Tool.work(study, () -> design.addInstrument(workshop));
        assertEquals(InstrumentKind.WORKSHOP_PLAN, workshop.getInstruments().get(0).getKind());
    }

    @Test
    void peopleOfItsSourcesAreListedAsHavingTakenPart() throws Exception {
        openSample();
        Activity voxPops = activity("Vox pops");
        given(() -> {
            voxPops.getParticipations().clear();
            voxPops.getSessions().forEach(session -> session.getParticipants().clear());
        });
        fixes(voxPops, "activity-without-participants", () -> design.listPeopleOfSources(voxPops));
        Tool.work(study, () -> design.listPeopleOfSources(voxPops));
        assertEquals(20, voxPops.getParticipations().size());
        Tool.work(study, () -> design.listPeopleOfSources(voxPops));
        assertEquals(20, voxPops.getParticipations().size());
    }

    @Test
    void sourceNamesThePeopleOfItsSession() throws Exception {
        openSample();
        SourceEntry source = model().getSources().get(0);
        Session session = source.getSession();
        Participant heron = model().getParticipants().get(0);
        given(() -> {
            source.getParticipants().clear();
            session.getParticipants().clear();
            session.getParticipants().add(heron);
        });
        fixes(source, "source-without-participant", () -> design.takePeopleOfSession(source));
        Tool.work(study, () -> design.takePeopleOfSession(source));
        assertEquals(List.of(heron), source.getParticipants());
    }

    @Test
    void reversedDatesAreExchangedForWhateverHasSome() throws Exception {
        openSample();
        Activity activity = activity("Workshop 1");
        Organisation organisation = model().getOrganisations().get(0);
        Relation relation = study.services().getRelations().get(0);
        LocalDate early = LocalDate.of(2026, 11, 1);
        LocalDate late = LocalDate.of(2026, 12, 1);
        given(() -> {
            activity.setStartsOn(late);
            activity.setEndsOn(early);
            organisation.setStartsOn(late);
            organisation.setEndsOn(early);
            relation.setSince(late);
            relation.setUntil(early);
        });
        for (EObject object : List.of(activity, organisation, relation)) {
            assertFalse(audits.endsAfterItBegins(object));
            assertTrue(audits.liesWithinItsWhole(object));
            Tool.work(study, () -> dates.exchangeDates(object));
            assertTrue(audits.endsAfterItBegins(object));
        }
        assertEquals(early, relation.getSince());
        assertEquals(late, organisation.getEndsOn());
        Tool.work(study, () -> dates.exchangeDates(activity));
        assertEquals(early, activity.getStartsOn());
    }

    @Test
    void studyLastsAsLongAsItsActivity() throws Exception {
        openSample();
        Activity activity = activity("Coding and mapping");
        LocalDate last = model().getEndsOn().plusMonths(2);
        given(() -> activity.setEndsOn(last));
        assertTrue(audits.endsAfterItBegins(activity));
        assertFalse(audits.liesWithinItsWhole(activity));
        LocalDate first = model().getStartsOn();
        Tool.work(study, () -> design.widenStudy(activity));
        assertTrue(audits.liesWithinItsWhole(activity));
        assertEquals(last, model().getEndsOn());
        assertEquals(first, model().getStartsOn());
    }

    @Test
    void sectorIsStated() throws Exception {
        openSample();
        Organisation organisation = StudyFactory.eINSTANCE.createOrganisation();
        given(() -> model().getOrganisations().add(organisation));
        fixes(organisation, "organisation-without-sector", () -> landscape.stateSector(organisation, "vcse"));
        Tool.work(study, () -> landscape.stateSector(organisation, "vcse"));
        assertEquals(Sector.VCSE, organisation.getSector());
    }

    @Test
    void relationsThatLackAnEndAreToldOnTheMapAndDeleted() throws Exception {
        openSample();
        ServiceMap map = study.services().getMaps().get(0);
        assertTrue(audits.hasOnlyWholeRelations(map));
        int before = study.services().getRelations().size();
        given(() -> study.services().getRelations().add(ServiceFactory.eINSTANCE.createRelation()));
        assertFalse(audits.hasOnlyWholeRelations(map));
        assertEquals("A relation leads from nowhere to nowhere.", audits.incompleteRelations(map));
        Tool.work(study, () -> landscape.deleteIncompleteRelations(map));
        assertEquals(before, study.services().getRelations().size());
        assertTrue(audits.hasOnlyWholeRelations(map));
    }

    @Test
    void loopIsDeletedAndAnythingElseStays() throws Exception {
        openSample();
        Relation relation = study.services().getRelations().get(0);
        Tool.work(study, () -> landscape.deleteLoop(relation));
        assertTrue(study.services().getRelations().contains(relation));
        given(() -> relation.setTo(relation.getFrom()));
        fixes(relation, "relation-without-ends", () -> landscape.deleteLoop(relation));
    }

    @Test
    void fixOfSomethingThatIsAlreadyRightChangesNothing() throws Exception {
        openSample();
        Activity workshop = activity("Workshop 2");
        assertEquals(ActivityKind.CO_DESIGN_WORKSHOP, workshop.getKind());
        LocalDate starts = workshop.getStartsOn();
        Tool.work(study, () -> dates.exchangeDates(workshop));
        Tool.work(study, () -> dates.exchangeDates(model().getAims().get(0)));
        assertEquals(starts, workshop.getStartsOn());
        assertFalse(study.isDirty());
    }
}
