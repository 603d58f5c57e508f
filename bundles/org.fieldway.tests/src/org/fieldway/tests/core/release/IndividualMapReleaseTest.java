/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.audience;
import static org.fieldway.tests.core.release.SmallStudy.card;
import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.MapKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person's journey: who may see it, and what it gives away about who it is. */
class IndividualMapReleaseTest {

    private static final Audience TEAM = Audiences.team();
    private static final Audience PUBLIC = Audiences.everyone();

    private final SmallStudy small = new SmallStudy(MapKind.INDIVIDUAL, "Heron", "Otter");

    @BeforeEach
    void aboutHeron() {
        small.map.getParticipants().remove(small.person("Otter"));
        small.map.setName("Heron's journey");
        small.card("Pier", "actions", "Takes the early boat", small.said("I took the first one", "Heron"));
    }

    @Test
    void mapIsEmptyWithANoteWhenItsPersonDoesNotAllowTheAudience() {
        small.no("Heron", "quote-anonymous");
        Release<ReleasedMap> open = small.release(PUBLIC);
        assertEquals(List.of(), open.content().cards());
        assertEquals(List.of(), open.content().stages());
        assertEquals("Individual map", open.content().title());
        assertEquals("Individual map · withheld for this audience (public)", open.content().subtitle());
        assertEquals(List.of("This journey is not shown: there is no consent to tell it to this audience (public)."),
                open.content().notes());
        assertEquals("The whole map", open.withheld().getFirst().what());
        assertEquals(List.of(id(small.person("Heron"))), open.withheld().getFirst().participantIds());
        assertEquals(1, small.release(TEAM).content().cards().size());
    }

    @Test
    void titleKeepsThePseudonymForTheTeamAndPartnersAndLosesItForThePublic() {
        assertEquals("Heron's journey", small.release(TEAM).content().title());
        assertEquals("Heron's journey", small.release(audience("partners")).content().title());
        Release<ReleasedMap> open = small.release(PUBLIC);
        assertEquals("A student's journey", open.content().title());
        assertEquals("Name in the title", open.withheld().getFirst().what());
        assertEquals("Individual map · Heron, a student, first year · drawn from 1 excerpt",
                small.release(TEAM).content().subtitle());
        assertEquals("Individual map · a student, first year · drawn from fewer than 3 excerpts · for the public",
                open.content().subtitle());
    }

    @Test
    void titleKeepsTheNameForThePublicWhenThePersonChoseToBeNamedAndAllowsItThere() {
        small.person("Heron").setNamedByOwnChoice(true);
        assertEquals("Heron's journey", small.release(PUBLIC).content().title());
        small.no("Heron", "quote-by-name");
        assertEquals("A student's journey", small.release(PUBLIC).content().title());
    }

    @Test
    void pseudonymsNumbersAndTheirTimeCodesAreTakenOutOfEveryTextForThePublic() {
        Card card = small.card("Meets Otter", "actions", "Otter waves (P02, 00:12:31); herons and Heronsgate stay; p01 at 12:30 too");
        ReleasedMap open = small.release(PUBLIC).content();
        assertEquals("A student waves (a student); herons and Heronsgate stay; a student at 12:30 too",
                card(open, card).text());
        assertEquals("Meets a student", open.stages().getLast().name());
        assertEquals(card.getText(), card(small.release(audience("partners")).content(), card).text());
    }

    @Test
    void attributionThatGivesThePseudonymAwayIsReplacedByTheRole() {
        small.person("Heron").setAttribution("Heron, first year");
        Card quote = small.card("Pier", "quotes", "I took the first one", small.said("I took the first one", "Heron"));
        assertEquals("a student", card(small.release(PUBLIC).content(), quote).detail());
        assertEquals("Heron, a student", card(small.release(TEAM).content(), quote).detail());
    }

    @Test
    void cardThatTellsOfSomebodyElseNeedsTheirConsentToo() {
        Card other = small.card("Pier", "actions", "Is met by a friend", small.said("I met my friend there", "Otter"));
        small.no("Otter", "quote-anonymous");
        ReleasedMap open = small.release(PUBLIC).content();
        assertTrue(card(open, other).withheld());
        assertFalse(open.cards().getFirst().withheld());
    }

    @Test
    void mapAboutNobodyStaysInTheTeam() {
        small.map.getParticipants().clear();
        small.map.getCards().clear();
        small.card("Pier", "actions", "Walks on");
        assertEquals(1, small.release(TEAM).content().cards().size());
        assertEquals(0, small.release(audience("partners")).content().cards().size());
    }

    @Test
    void feelingsAreTheScoresOfTheCards() {
        small.card("Pier", "feelings", "scared").setFeelingScore(-2);
        FeelingPoint point = small.release(TEAM).content().feelings().getFirst();
        assertEquals(-2.0, point.median());
        assertEquals(1, point.n());
        assertEquals(0, small.release(PUBLIC).content().feelings().getFirst().n());
    }
}
