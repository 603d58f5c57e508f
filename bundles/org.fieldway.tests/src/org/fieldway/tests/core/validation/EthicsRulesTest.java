/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;

import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.ethics.ApprovalDecision;
import org.fieldway.model.ethics.Condition;
import org.fieldway.model.ethics.ConsentForm;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.ethics.Withdrawal;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Clip;
import org.fieldway.model.study.RecruitmentStatus;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.Test;

/** Rules on approval, consent and what outputs use. */
class EthicsRulesTest {

    private final SoundStudy sound = new SoundStudy();

    @Test
    void begunActivityWithoutCoverIsAnErrorUnlessItIsWithoutPeople() {
        sound.application.getCovers().clear();
        assertEquals(List.of("“Vox pops” has begun, and no approved application covers it."), sound.found("activity-without-approval"));
        assertEquals(Severity.ERROR, sound.findings("activity-without-approval").getFirst().severity());
        sound.activity.setKind(ActivityKind.DOCUMENT_REVIEW);
        assertEquals(List.of(), sound.found("activity-without-approval"));
    }

    @Test
    void rejectedApprovalCoversNothingAndAnAmendmentCoversWhatItNames() {
        sound.approval.setDecision(ApprovalDecision.REJECTED);
        assertEquals(List.of("“Vox pops” has begun, and no approved application covers it."), sound.found("activity-without-approval"));
        sound.amendment.getCovers().add(sound.activity);
        sound.amendment.getApproval().setDecidedOn(LocalDate.of(2026, 3, 10));
        assertEquals(List.of(), sound.found("activity-without-approval"));
    }

    @Test
    void sessionBeforeTheApprovalOrBeforeItsConditionWasMetIsFound() {
        sound.approval.setDecidedOn(LocalDate.of(2026, 3, 11));
        assertEquals(List.of("“Vox pops” was under way on 10 March 2026, when no approval for it was in force."),
                sound.found("activity-without-approval"));
        sound.approval.setDecidedOn(LocalDate.of(2026, 3, 10));
        assertEquals(List.of(), sound.found("activity-without-approval"));
        Condition condition = sound.with(EthicsFactory.eINSTANCE.createCondition());
        condition.setMetOn(LocalDate.of(2026, 3, 12));
        sound.approval.getConditions().add(condition);
        assertEquals(1, sound.found("activity-without-approval").size());
        condition.setBlocking(false);
        assertEquals(List.of(), sound.found("activity-without-approval"));
    }

    @Test
    void approvalIsFoundWhenItHasRunOutOrWillWithinThirtyDaysOrBeforeTheActivityEnds() {
        sound.approval.setExpires(SoundStudy.TODAY.minusDays(1));
        Finding expired = sound.findings("approval-expiring").getFirst();
        assertEquals("The approval for “Vox pops” ran out on 31 May 2026.", expired.message());
        assertEquals(Severity.ERROR, expired.severity());
        sound.approval.setExpires(SoundStudy.TODAY.plusDays(29));
        assertEquals(Severity.WARNING, sound.findings("approval-expiring").getFirst().severity());
        sound.approval.setExpires(SoundStudy.TODAY.plusDays(30));
        assertEquals(List.of("The approval for “Vox pops” runs out on 1 July 2026, before the activity ends on 31 August 2026."),
                sound.found("approval-expiring"));
        sound.activity.setStatus(ActivityStatus.DONE);
        assertEquals(List.of(), sound.found("approval-expiring"));
    }

    @Test
    void consentFormIsFoundWhenItWasSignedUnapprovedOrTooEarly() {
        sound.form.setApprovedBy(null);
        assertEquals(List.of("“Consent form”, version 1, was signed 1 times and is not approved."), sound.found("consent-form-not-approved"));
        sound.form.setApprovedBy(sound.approval);
        sound.record.setGivenOn(LocalDate.of(2026, 1, 31));
        assertEquals(List.of("“Consent form”, version 1, was signed 1 times before it was approved on 1 February 2026."),
                sound.found("consent-form-not-approved"));
        sound.form.setApprovedBy(null);
        sound.consents.getRecords().clear();
        assertEquals(List.of(), sound.found("consent-form-not-approved"));
    }

    @Test
    void participantOfASessionNeedsARecordThatCoversTheActivityOnThatDay() {
        Activity other = sound.with(StudyFactory.eINSTANCE.createActivity());
        sound.study.getActivities().add(other);
        sound.record.getActivities().add(other);
        assertEquals(List.of("Heron took part in “At the pier” of “Vox pops” on 10 March 2026 without a consent record that covers it."),
                sound.found("session-without-consent"));
        sound.record.getActivities().clear();
        sound.record.setGivenOn(LocalDate.of(2026, 3, 11));
        assertEquals(List.of("Heron took part in “At the pier” of “Vox pops” on 10 March 2026, before consent to it was recorded."),
                sound.found("session-without-consent"));
        sound.study.setConsentManagedHere(false);
        assertEquals(List.of(), sound.found("session-without-consent"));
    }

    @Test
    void recordOfAReplacedFormIsGraverWhenTheNewOneWasInUseAlready() {
        ConsentForm next = sound.with(EthicsFactory.eINSTANCE.createConsentForm());
        next.setVersion("2");
        next.setSupersedes(sound.form);
        next.setInUseFrom(LocalDate.of(2026, 4, 1));
        sound.ethics.getDocuments().add(next);
        Finding found = sound.findings("record-of-superseded-form").getFirst();
        assertEquals("Heron gave consent on version 1 of the form; version 2 has replaced it.", found.message());
        assertEquals(Severity.INFO, found.severity());
        assertSame(sound.record, found.target());
        next.setInUseFrom(LocalDate.of(2026, 3, 10));
        assertEquals(Severity.WARNING, sound.findings("record-of-superseded-form").getFirst().severity());
        sound.heron.setStatus(RecruitmentStatus.WITHDRAWN);
        assertEquals(List.of(), sound.found("record-of-superseded-form"));
    }

    @Test
    void excerptOfWithdrawnQuotationIsFoundAndOneOfSomethingElseIsNot() {
        Withdrawal taken = withdrawal("quote-anonymous");
        Finding found = sound.findings("withdrawn-in-output").getFirst();
        assertEquals("“Film” uses an excerpt of Heron, who has withdrawn it.", found.message());
        assertSame(sound.output.getExcerpts().getFirst(), found.target());
        taken.getPermissions().set(0, "workshop");
        assertEquals(List.of(), sound.found("withdrawn-in-output"));
        taken.getPermissions().set(0, "quote-anonymous");
        taken.setWithdrawnOn(SoundStudy.TODAY.plusDays(1));
        assertEquals(List.of(), sound.found("withdrawn-in-output"));
    }

    @Test
    void clipIsFoundByThePeopleOfItsSourceWhenItNamesNone() {
        Clip clip = sound.with(StudyFactory.eINSTANCE.createClip());
        clip.setSourceId(sound.source.getId());
        sound.output.getClips().add(clip);
        assertEquals(List.of(), sound.found("withdrawn-in-output"));
        withdrawal("video");
        assertEquals(List.of("“Film” uses a clip of Heron, who has withdrawn it."), sound.found("withdrawn-in-output"));
    }

    private Withdrawal withdrawal(String permission) {
        Withdrawal taken = sound.with(EthicsFactory.eINSTANCE.createWithdrawal());
        taken.setParticipant(sound.heron);
        taken.setWithdrawnOn(LocalDate.of(2026, 4, 4));
        taken.setEverything(false);
        taken.getPermissions().add(permission);
        sound.consents.getWithdrawals().add(taken);
        return taken;
    }

    @Test
    void amendmentIsFoundWhenItIsUsedUnapprovedOrEarlyButNotBeforeItIsUsed() {
        sound.amendment.getApproval().setDecidedOn(LocalDate.of(2026, 5, 2));
        assertEquals(List.of("Amendment 1 is in use since 1 May 2026, before it was approved on 2 May 2026."),
                sound.found("amendment-before-approval"));
        sound.amendment.getApproval().setDecision(ApprovalDecision.PENDING);
        assertEquals(List.of("Amendment 1 is in use since 1 May 2026 and is not approved."), sound.found("amendment-before-approval"));
        sound.amendment.setInUseFrom(SoundStudy.TODAY.plusDays(1));
        assertEquals(List.of(), sound.found("amendment-before-approval"));
        sound.application.getCovers().clear();
        sound.amendment.getCovers().add(sound.activity);
        assertEquals(List.of("Amendment 1 is in use since 10 March 2026 and is not approved."), sound.found("amendment-before-approval"));
    }
}
