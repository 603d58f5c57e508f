/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.consent;

import static org.fieldway.tests.core.consent.ConsentStates.SECOND;
import static org.fieldway.tests.core.consent.ConsentStates.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.consent.Ground;
import org.fieldway.core.consent.Material;
import org.fieldway.core.consent.Purpose;
import org.fieldway.core.consent.Reason;
import org.junit.jupiter.api.Test;

/** What a decision says about itself. */
class ConsentPolicyExplanationTest {

    private static final Purpose QUOTE = purpose("quote");

    @Test
    void refusalNamesWhoWhatFormItemAnswerAndDay() {
        Decision no = decide("takes part only", QUOTE, Audiences.everyone());
        assertEquals("Heron said no to anonymous quotation for the public on 3 March 2026 "
                + "(Consent form, version 2: “I agree to quote-anonymous”).", no.explanation());
        assertEquals(List.of("heron"), no.refusing());
    }

    @Test
    void everyReasonPointsToItsRecordItemAndDay() {
        List<Reason> reasons = decide("yes", QUOTE, Audiences.everyone()).reasons();
        assertEquals(List.of(Ground.SAID_YES, Ground.SAID_YES), reasons.stream().map(Reason::ground).toList());
        assertEquals(List.of("participate", "quote-anonymous"), reasons.stream().map(Reason::permissionId).toList());
        assertEquals(List.of("record-0", "record-0"), reasons.stream().map(Reason::recordId).toList());
        assertEquals(List.of(SECOND.items().get(0).id(), SECOND.items().get(4).id()),
                reasons.stream().map(Reason::itemId).toList());
        assertEquals(LocalDate.of(2026, 3, 3), reasons.getFirst().since());
    }

    @Test
    void explanationSaysThatTheFormHasBeenReplaced() {
        assertTrue(decide("superseded form", QUOTE, Audiences.everyone()).explanation()
                .contains("Consent form, version 1, since replaced"));
    }

    @Test
    void explanationTellsAWithdrawalInTimeFromALateOne() {
        assertEquals("Heron withdrew consent to anonymous quotation on 23 March 2026.",
                decide("quotation withdrawn in time", QUOTE, Audiences.team()).explanation());
        assertEquals("Heron withdrew consent to anonymous quotation on 23 March 2026, after the deadline: "
                + "the team keeps what it has, and nothing of it leaves the team.",
                decide("quotation withdrawn after the deadline", QUOTE, Audiences.everyone()).explanation());
    }

    @Test
    void explanationOfSeveralSpeakersNamesThoseWhoRefuseOnly() {
        Decision no = decide("two, yes and none", QUOTE, Audiences.everyone());
        assertEquals("There is no consent record of Otter for this; beyond the team that is a no.", no.explanation());
        assertEquals(List.of("otter"), no.refusing());
    }

    @Test
    void explanationGivesTheReasonOfAStudyThatDoesNotManageConsent() {
        assertEquals("Consent is not managed in this study: the college holds the forms.",
                decide("not managed", QUOTE, Audiences.everyone()).explanation());
    }

    @Test
    void missingAnswerIsSaidToBeOne() {
        assertTrue(decide("left open", purpose("count"), Audiences.team()).explanation()
                .startsWith("Heron left take part open on 3 March 2026"));
    }

    @Test
    void unreleasedCutIsToldApartFromRefusedFilm() {
        assertEquals(List.of(Ground.NOT_RELEASED), refusals("yes, earlier cut released", purpose("clip")));
        assertEquals(List.of(Ground.SAID_NO), refusals("takes part only, cut released", purpose("clip")));
    }

    private static List<Ground> refusals(String state, Purpose purpose) {
        return decide(state, purpose, Audiences.everyone()).reasons().stream().filter(reason -> !reason.allows())
                .map(Reason::ground).toList();
    }

    private static Decision decide(String state, Purpose purpose, Audience audience) {
        ConsentStates given = ConsentStates.all().get(state);
        return new ConsentPolicy(given.book()).decide(given.speakers(), purpose, audience, TODAY,
                new Material("", ConsentStates.CUT, ""));
    }

    private static Purpose purpose(String id) {
        return ConsentTerms.shipped().purpose(id).orElseThrow();
    }
}
