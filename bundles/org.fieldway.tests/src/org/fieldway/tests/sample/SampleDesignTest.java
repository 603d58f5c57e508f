/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.transcript.DraftTurn;
import org.fieldway.interchange.transcript.TranscriptDraft;
import org.fieldway.model.ethics.ApplicationStatus;
import org.fieldway.model.ethics.EthicsApplication;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The design of the sample study, from its questions to the landscape around the college. */
class SampleDesignTest {

    private static SampleOpened sample;
    private static Study study;

    @BeforeAll
    static void open() throws Exception {
        sample = SampleOpened.open();
        study = sample.study.study();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void summarySaysFirstOfAllThatTheStudyIsInvented() {
        assertTrue(study.getSummary().startsWith("THIS STUDY IS INVENTED."), study.getSummary());
    }

    @Test
    void thirdQuestionIsTheOneThatNothingInformsYet() {
        List<ResearchQuestion> questions = sample.objects().filter(ResearchQuestion.class::isInstance)
                .map(ResearchQuestion.class::cast).toList();

        assertEquals(9, questions.size());
        assertEquals(List.of("A changing landscape"), questions.stream()
                .filter(question -> question.getInformedBy().isEmpty()).map(ResearchQuestion::getShortText).toList());
    }

    @Test
    void voxPopsAreTwentyDatedSessionsEachWithItsTranscript() {
        Activity voxPops = activities(ActivityKind.VOX_POP).getFirst();
        assertEquals(20, voxPops.getSessions().size());
        for (Session session : voxPops.getSessions()) {
            LocalDate day = session.getStartsAt().toLocalDate();
            assertTrue(!day.isBefore(voxPops.getStartsOn()) && !day.isAfter(voxPops.getEndsOn()), session.getName());
            SourceEntry transcript = session.getProduces().getFirst();
            assertEquals(session.getParticipants(), transcript.getParticipants(), session.getName());
            assertEquals(day, transcript.getRecordedOn(), session.getName());
            assertEquals(session.getRecordings().getFirst().getDurationMs(), transcript.getDurationMs());
        }
    }

    @Test
    void workshopsArePlannedForTheComingYear() {
        List<Activity> workshops = activities(ActivityKind.CO_DESIGN_WORKSHOP);

        assertEquals(List.of(LocalDate.of(2027, 1, 21), LocalDate.of(2027, 2, 11)),
                workshops.stream().map(Activity::getStartsOn).toList());
        workshops.forEach(workshop -> assertEquals(ActivityStatus.PLANNED, workshop.getStatus()));
    }

    @Test
    void ethicsAreApprovedWithAConditionMetAndOneAmendmentDecided() {
        EthicsApplication application = sample.study.ethics().getApplications().getFirst();
        assertEquals(ApplicationStatus.APPROVED, application.getStatus());
        var approval = application.getApprovals().getFirst();
        assertEquals(LocalDate.of(2027, 3, 31), approval.getExpires());
        assertNotNull(approval.getConditions().getFirst().getMetOn());
        assertEquals(List.of(ApplicationStatus.APPROVED, ApplicationStatus.SUBMITTED),
                application.getAmendments().stream().map(amendment -> amendment.getStatus()).toList());
    }

    @Test
    void everythingDoneOrUnderWayIsCoveredByAnApproval() {
        EthicsApplication application = sample.study.ethics().getApplications().getFirst();
        study.getActivities().stream().filter(activity -> activity.getStatus() != ActivityStatus.PLANNED)
                .forEach(activity -> assertTrue(application.getCovers().contains(activity), activity.getName()));
    }

    @Test
    void landscapeHasFifteenOrganisationsOfSeveralSectorsAndAllKindsOfRelations() {
        assertEquals(15, study.getOrganisations().size());
        assertTrue(study.getOrganisations().stream().map(organisation -> organisation.getSector())
                .collect(Collectors.toSet()).containsAll(Set.of(Sector.NHS, Sector.LOCAL_GOVERNMENT, Sector.VCSE)));
        assertEquals(new TreeSet<>(Arrays.asList(RelationKind.values())), sample.study.services().getRelations()
                .stream().map(Relation::getKind).collect(Collectors.toCollection(TreeSet::new)));
        Set<Object> connected = sample.study.services().getRelations().stream()
                .flatMap(relation -> List.<Object>of(owner(relation.getFrom()), owner(relation.getTo())).stream())
                .collect(Collectors.toSet());
        study.getOrganisations().forEach(organisation -> assertTrue(connected.contains(organisation),
                organisation.getName()));
    }

    @Test
    void turnsAreThoseThatTheReaderFindsInTheText() throws FieldwayException {
        List<TranscriptDraft> drafts = SampleTexts.all();
        for (SourceEntry entry : study.getSources()) {
            String text = sample.study.text(entry);
            TranscriptDraft draft = drafts.stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
            Transcript transcript = (Transcript) sample.study.source(entry);
            assertEquals(draft.turns().stream().map(SampleDesignTest::place).toList(),
                    transcript.getTurns().stream().map(SampleDesignTest::place).toList(), entry.getName());
            assertEquals(text.length(), entry.getCharacters(), entry.getName());
        }
    }

    private static String place(DraftTurn turn) {
        return turn.speaker() + " " + turn.start() + "-" + turn.end() + " " + turn.startMs();
    }

    private static String place(Turn turn) {
        return turn.getSpeaker() + " " + turn.getStart() + "-" + turn.getEnd() + " " + turn.getStartMs();
    }

    private static Object owner(Object actor) {
        return actor instanceof org.fieldway.model.service.Service service ? service.getOrganisation() : actor;
    }

    private List<Activity> activities(ActivityKind kind) {
        return study.getActivities().stream().filter(activity -> activity.getKind() == kind).toList();
    }
}
