/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;

import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.OrganisationKind;
import org.fieldway.model.study.Participation;
import org.fieldway.model.study.ParticipationStatus;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.Test;

/** Rules on questions, activities, dates and organisations. */
class DesignRulesTest {

    private final SoundStudy sound = new SoundStudy();

    @Test
    void soundStudyGoesAgainstNoRule() {
        assertEquals(List.of(), sound.found(null));
    }

    @Test
    void questionIsFoundWhenOnlyACancelledActivityInformsIt() {
        sound.question.getInformedBy().add(sound.activity);
        sound.activity.setStatus(ActivityStatus.CANCELLED);
        assertEquals(List.of("No activity informs the question “How do people cross?”."), sound.found("question-without-activity"));
        assertSame(sound.question, sound.findings("question-without-activity").getFirst().target());
    }

    @Test
    void questionIsInformedByItsPartsButNotThePartsByIt() {
        sound.instrument.getPrompts().getFirst().getServes().clear();
        ResearchQuestion first = part("Who crosses?");
        ResearchQuestion second = part("Who stays?");
        first.getInformedBy().add(sound.activity);
        assertEquals(List.of("No activity informs the question “Who stays?”."), sound.found("question-without-activity"));
        second.getInformedBy().add(sound.activity);
        assertEquals(List.of(), sound.found("question-without-activity"));
    }

    private ResearchQuestion part(String text) {
        ResearchQuestion part = sound.with(StudyFactory.eINSTANCE.createResearchQuestion());
        part.setText(text);
        sound.question.getChildren().add(part);
        return part;
    }

    @Test
    void begunActivityNeedsPersonsAndAPlannedOneAGroupOrANumber() {
        sound.session.getParticipants().clear();
        assertEquals(List.of("“Vox pops” has begun, and nobody is listed as taking part."), sound.found("activity-without-participants"));
        Participation declined = sound.with(StudyFactory.eINSTANCE.createParticipation());
        declined.setParticipant(sound.heron);
        declined.setStatus(ParticipationStatus.DECLINED);
        sound.activity.getParticipations().add(declined);
        assertEquals(1, sound.found("activity-without-participants").size());
        declined.setStatus(ParticipationStatus.AGREED);
        assertEquals(List.of(), sound.found("activity-without-participants"));

        Activity planned = planned();
        assertEquals(List.of("“Workshop” names neither participants nor groups nor how many people it aims at."),
                sound.found("activity-without-participants"));
        planned.setTargetCount(12);
        assertEquals(List.of(), sound.found("activity-without-participants"));
    }

    private Activity planned() {
        Activity planned = sound.with(StudyFactory.eINSTANCE.createActivity());
        planned.setName("Workshop");
        planned.setKind(ActivityKind.CO_DESIGN_WORKSHOP);
        sound.study.getActivities().add(planned);
        return planned;
    }

    @Test
    void instrumentIsNeededForWhatIsAskedAlongOneAndMustHoldPrompts() {
        sound.instrument.getPrompts().getFirst().setText(" ");
        assertEquals(List.of("“Topic guide”, used in “Vox pops”, holds no prompts."), sound.found("activity-without-instrument"));
        sound.activity.getInstruments().clear();
        assertEquals(List.of("“Vox pops” has no topic guide, prompt sheet or plan."), sound.found("activity-without-instrument"));
        sound.session.getInstruments().add(sound.instrument);
        assertEquals(List.of(), sound.found("activity-without-instrument"));
        sound.session.getInstruments().clear();
        sound.activity.setKind(ActivityKind.ANALYSIS);
        assertEquals(List.of(), sound.found("activity-without-instrument"));
    }

    @Test
    void facilitatorMayBeNamedForEachSessionButThenForAll() {
        sound.activity.getFacilitators().clear();
        assertEquals(List.of("Nobody is named who runs “Vox pops”."), sound.found("activity-without-facilitator"));
        sound.session.getFacilitators().add(sound.researcher);
        assertEquals(List.of(), sound.found("activity-without-facilitator"));
        sound.activity.getSessions().add(sound.with(StudyFactory.eINSTANCE.createSession()));
        assertEquals(List.of("“Vox pops” has 1 of 2 sessions that nobody is named to run."), sound.found("activity-without-facilitator"));
        sound.activity.getCoFacilitators().add(sound.heron);
        assertEquals(List.of(), sound.found("activity-without-facilitator"));
    }

    @Test
    void endBeforeBeginningIsAnErrorAndOutsideTheWholeAWarning() {
        sound.activity.setEndsOn(LocalDate.of(2026, 2, 1));
        List<Finding> found = sound.findings("dates-out-of-order");
        assertEquals(List.of("Vox pops ends on 1 February 2026, before it begins on 1 March 2026.",
                "At the pier lies outside the dates of “Vox pops”."), found.stream().map(Finding::message).toList());
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), found.stream().map(Finding::severity).toList());

        sound.activity.setEndsOn(LocalDate.of(2027, 2, 1));
        assertEquals(List.of("“Vox pops” lies partly outside the dates of the study."), sound.found("dates-out-of-order"));
    }

    @Test
    void datesOfApprovalsSessionsAndRelationsAreComparedToo() {
        sound.approval.setValidFrom(LocalDate.of(2027, 3, 1));
        sound.relation.setSince(LocalDate.of(2026, 3, 1));
        sound.relation.setUntil(LocalDate.of(2026, 2, 1));
        Session late = sound.session;
        late.setEndsAt(LocalDate.of(2026, 3, 10).atTime(9, 0));
        assertEquals(List.of("An approval ends on 1 February 2027, before it begins on 1 March 2027.",
                "A relation ends on 1 February 2026, before it begins on 1 March 2026.",
                "At the pier ends on 10 March 2026, before it begins on 10 March 2026."), sound.found("dates-out-of-order"));
    }

    @Test
    void organisationNeedsASectorThatGoesWithItsKind() {
        Organisation council = sound.college;
        council.setSector(Sector.UNSTATED);
        assertEquals(List.of("“River college” has no sector."), sound.found("organisation-without-sector"));
        council.setSector(Sector.PRIVATE);
        council.setKind(OrganisationKind.COUNCIL);
        List<Finding> found = sound.findings("organisation-without-sector");
        assertEquals("“River college” is of a kind that is usually in another sector.", found.getFirst().message());
        assertEquals(Severity.INFO, found.getFirst().severity());
        council.setSector(Sector.LOCAL_GOVERNMENT);
        assertEquals(List.of(), sound.found("organisation-without-sector"));
    }

    @Test
    void relationNeedsTwoDifferentEnds() {
        sound.relation.setTo(null);
        assertEquals(List.of("A relation of “Quay practice” has only one end."), sound.found("relation-without-ends"));
        sound.relation.setTo(sound.practice);
        assertEquals(List.of("A relation leads from “Quay practice” to itself."), sound.found("relation-without-ends"));
        sound.relation.setFrom(null);
        sound.relation.setTo(null);
        assertEquals(List.of("A relation leads from nowhere to nowhere."), sound.found("relation-without-ends"));
    }
}
