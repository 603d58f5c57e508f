/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.audience;
import static org.fieldway.tests.core.release.SmallStudy.card;
import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Withheld;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.LaneShape;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.Test;

class MapReleaseTest {

    private static final Audience TEAM = Audiences.team();
    private static final Audience PUBLIC = Audiences.everyone();

    private final SmallStudy small = new SmallStudy(MapKind.GROUP, "Heron", "Otter", "Wren", "Kite", "Finch", "Dunlin");

    @Test
    void quoteIsWithheldFromThePublicAndStaysForTheTeamWhenItsSpeakerSaysNo() {
        Card quote = small.card("Pier", "quotes", "“The gate was shut that day.”",
                small.said("The gate was shut that day", "Heron"));
        small.no("Heron", "quote-anonymous");

        assertEquals("“The gate was shut that day.”", card(small.release(TEAM).content(), quote).text());
        Release<ReleasedMap> open = small.release(PUBLIC);
        ReleasedCard withheld = card(open.content(), quote);
        assertTrue(withheld.withheld());
        assertEquals("withheld: no consent for quotation", withheld.text());
        assertEquals(Grounds.NONE, withheld.grounds());
        Withheld entry = open.withheld().getFirst();
        assertEquals(List.of(id(small.person("Heron"))), entry.participantIds());
        assertEquals("Quote in “Pier”, quotes", entry.what());
        assertTrue(entry.why().startsWith("Heron said no to anonymous quotation for the public on 3 March 2026"), entry.why());
        assertFalse(open.toString().contains("gate was shut"));
    }

    @Test
    void hiddenLaneIsInNoReleaseWithAnythingOfIts() {
        Card shown = small.card("Pier", "actions", "Waits", small.said("I waited", "Heron"));
        Card aside = small.card("Pier", "notes", "Not for the wall", small.said("Between us", "Otter"));
        small.card("Pier", "feelings", "", small.felt(-2, "It was awful", "Wren"));
        CardLink link = JourneyFactory.eINSTANCE.createCardLink();
        link.setFrom(shown);
        link.setTo(aside);
        small.map.getCardLinks().add(link);
        small.map.getLanes().stream().filter(lane -> !lane.getKind().equals("actions")).forEach(lane -> lane.setHidden(true));

        Release<ReleasedMap> release = small.release(TEAM);
        assertEquals(List.of("actions"), release.content().lanes().stream().map(lane -> lane.kind().id()).toList());
        assertEquals(List.of(id(shown)), release.content().cards().stream().map(ReleasedCard::id).toList());
        assertEquals(List.of(), release.content().links());
        assertEquals(List.of(), release.content().feelings());
        assertTrue(release.content().subtitle().contains("drawn from 1 of 6 participants"), release.content().subtitle());
        assertEquals(List.of(), release.content().notes());
    }

    @Test
    void wordsBehindAHiddenCardMayNotBeToldElsewhereEither() {
        Card aside = small.card("The gate was shut that day", "quotes", "“The gate was shut that day.”",
                small.said("The gate was shut that day", "Heron"));
        small.no("Heron", "quote-anonymous");
        aside.getLane().setHidden(true);
        assertFalse(small.release(PUBLIC).content().toString().contains("gate was shut"));
    }

    @Test
    void cardInALaneOfTheTeamsOwnKindForWordsOfPeopleIsJudgedAsAQuote() {
        LaneKindDefinition own = JourneyFactory.eINSTANCE.createLaneKindDefinition();
        own.setKey("own.turning-points");
        own.setName("Turning points");
        own.setShape(LaneShape.QUOTE);
        small.study.getLaneKinds().add(own);
        Card quote = small.card("Pier", "own.turning-points", "“The gate was shut that day.”",
                small.said("The gate was shut that day", "Heron"));
        small.no("Heron", "quote-anonymous");

        ReleasedMap open = small.release(PUBLIC).content();
        assertTrue(card(open, quote).withheld());
        assertEquals("Turning points", open.lanes().getFirst().kind().name());
        assertEquals(CardShape.QUOTE, open.lanes().getFirst().kind().shape());
    }

    @Test
    void quoteOfSeveralSpeakersNeedsAllOfThem() {
        Card quote = small.card("Pier", "quotes", "We waved and they waved back",
                small.said("We waved and they waved back", "Heron", "Otter"));
        small.answer("Otter", "quote-anonymous", Answer.UNANSWERED);
        Release<ReleasedMap> open = small.release(PUBLIC);
        assertTrue(card(open.content(), quote).withheld());
        assertEquals(List.of(id(small.person("Otter"))), open.withheld().getFirst().participantIds());
    }

    @Test
    void quoteStaysWhenOnlySomebodyElseBehindTheCardRefuses() {
        Card quote = small.card("Pier", "quotes", "“The rope was wet …”",
                small.said("I remember the rope was wet and cold", "Heron"), small.said("Ropes everywhere", "Otter"));
        small.no("Otter", "quote-anonymous");
        ReleasedCard shown = card(small.release(PUBLIC).content(), quote);
        assertEquals("“The rope was wet …”", shown.text());
        assertEquals("a student, first year", shown.detail());
    }

    @Test
    void quoteNeedsEveryoneBehindItWhenItsWordsAreInNoneOfTheExcerpts() {
        Card quote = small.card("Pier", "quotes", "Something about ropes",
                small.said("I remember the rope was wet and cold", "Heron"), small.said("Ropes everywhere", "Otter"));
        small.no("Otter", "quote-anonymous");
        assertTrue(card(small.release(PUBLIC).content(), quote).withheld());
    }

    @Test
    void quoteWithoutEvidenceIsShownToTheTeamOnly() {
        Card quote = small.card("Pier", "quotes", "Heard at the pier");
        assertFalse(card(small.release(TEAM).content(), quote).withheld());
        assertTrue(card(small.release(audience("partners")).content(), quote).withheld());
    }

    @Test
    void quoteThatIsNoLongerInItsSourceSaysSo() {
        EvidenceRef gone = small.said("The gate was shut that day", "Heron");
        Card quote = small.card("Pier", "quotes", "The gate was shut that day", gone);
        small.lose(gone);
        assertEquals("1 quote gone", card(small.release(TEAM).content(), quote).grounds().goneLabel());
        assertTrue(card(small.release(PUBLIC).content(), quote).withheld());
    }

    @Test
    void anotherLanesCardThatRepeatsARefusedQuoteIsWithheldToo() {
        EvidenceRef said = small.said("Nobody’s rope, was wet", "Heron");
        Card action = small.card("Pier", "actions", "Finds: nobody's ROPE was wet!", said);
        Card other = small.card("Pier", "actions", "Finds the rope", small.again(said), small.said("yes", "Otter"));
        Card elsewhere = small.card("Pier", "pain-points", "Told us that nobody’s rope was wet",
                small.said("mm", "Otter"));
        small.no("Heron", "quote-anonymous");
        ReleasedMap open = small.release(PUBLIC).content();
        assertTrue(card(open, action).withheld());
        assertFalse(card(open, other).withheld());
        assertTrue(card(open, elsewhere).withheld());
    }

    @Test
    void stageNameThatRepeatsARefusedQuoteIsWithheld() {
        small.card("Where the boats go to sleep", "actions", "Looks on", small.said("That is where the boats go to sleep", "Heron"));
        small.no("Heron", "quote-anonymous");
        assertEquals("Where the boats go to sleep", small.release(TEAM).content().stages().getFirst().name());
        assertEquals("withheld", small.release(PUBLIC).content().stages().getFirst().name());
    }

    @Test
    void cardThatStandsOnPeopleWhoAreNotCountedIsWithheldEvenFromTheTeam() {
        Card alone = small.card("Pier", "actions", "Takes the early boat", small.said("I took the first one", "Heron"));
        Card shared = small.card("Pier", "actions", "Waits", small.said("I waited", "Heron"), small.said("We sat", "Otter"));
        small.withdraw("Heron");
        ReleasedMap team = small.release(TEAM).content();
        assertTrue(card(team, alone).withheld());
        assertEquals("withheld: no consent for this audience", card(team, alone).text());
        assertEquals(new Grounds(1, 1, 1, "1 · 1"), card(team, shared).grounds());
    }

    @Test
    void withdrawnMaterialStaysCountedForTheTeamWhenTheWithdrawalLeavesItToAnalysis() {
        Card alone = small.card("Pier", "actions", "Takes the early boat", small.said("I took the first one", "Heron"));
        Card quote = small.card("Pier", "quotes", "I took the first one", small.said("I took the first one", "Heron"));
        small.withdraw("Heron").setKeepInAnalysis(true);
        ReleasedMap team = small.release(TEAM).content();
        assertEquals("1 · 1", card(team, alone).grounds().label());
        assertTrue(card(team, quote).withheld());
        assertTrue(card(small.release(PUBLIC).content(), alone).withheld());
    }

    @Test
    void dotsCountFromOneAQuarterAndHalfOfThePeopleOfTheMap() {
        Card one = small.card("Pier", "actions", "a", small.said("q1", "Heron"));
        Card two = small.card("Pier", "actions", "b", small.said("q2", "Heron"), small.said("q3", "Otter"));
        Card three = small.card("Pier", "actions", "c", small.said("q4", "Heron", "Otter", "Wren"));
        ReleasedMap team = small.release(TEAM).content();
        assertEquals(new Grounds(1, 1, 1, "1 · 1"), card(team, one).grounds());
        assertEquals(new Grounds(2, 2, 2, "2 · 2"), card(team, two).grounds());
        assertEquals(new Grounds(3, 1, 3, "3 · 1"), card(team, three).grounds());
    }

    @Test
    void excerptCodedTwiceIsCountedOnce() {
        EvidenceRef said = small.said("I took the first one", "Heron");
        Card card = small.card("Pier", "actions", "Goes early", said, small.again(said));
        assertEquals("1 · 1", card(small.release(TEAM).content(), card).grounds().label());
    }

    @Test
    void withoutExcerptsTheGroundsSayWhatTheCardIs() {
        Card idea = small.card("Pier", "opportunities", "A bell");
        idea.setBasis(Basis.PROPOSED);
        Card claim = small.card("Pier", "actions", "Rings");
        Card backstage = small.card("Pier", "backstage", "Pays for the bell");
        Organisation council = StudyFactory.eINSTANCE.createOrganisation();
        council.setSector(Sector.LOCAL_GOVERNMENT);
        small.study.getOrganisations().add(council);
        backstage.getOrganisations().add(council);
        backstage.setBasis(Basis.ASSUMED);
        ReleasedMap team = small.release(TEAM).content();
        assertEquals("workshop idea", card(team, idea).grounds().label());
        assertEquals("no excerpt yet", card(team, claim).grounds().label());
        assertEquals("public sector", card(team, backstage).grounds().label());
    }

    @Test
    void ideaIsWithheldWhenAllWhoProposedItHaveWithdrawn() {
        Card idea = small.card("Pier", "opportunities", "A bell");
        idea.getProposedBy().add(small.person("Heron"));
        idea.setBasis(Basis.PROPOSED);
        small.withdraw("Heron");
        assertTrue(card(small.release(TEAM).content(), idea).withheld());
        idea.getProposedBy().add(small.person("Otter"));
        assertFalse(card(small.release(TEAM).content(), idea).withheld());
    }

    @Test
    void subtitleTellsHowManyWereDrawnOnAndWithheld() {
        small.card("Pier", "actions", "Waits", small.said("I waited", "Heron"), small.said("We sat", "Otter"),
                small.said("Sat", "Wren"), small.said("Stood", "Kite"), small.said("Ran", "Finch"));
        assertEquals("Group map · drawn from 5 of 6 participants, 5 excerpts", small.release(TEAM).content().subtitle());
        small.no("Heron", "participate");
        Release<ReleasedMap> partners = small.release(audience("partners"));
        assertEquals("Group map · drawn from 4 of 6 participants, 4 excerpts · 1 participant withheld for this audience "
                + "(partners)", partners.content().subtitle());
        assertEquals("The material of Heron", partners.withheld().getFirst().what());
    }

    @Test
    void unmanagedConsentIsSaidInANote() {
        small.study.setConsentManagedHere(false);
        small.study.setConsentNotManagedReason("The college keeps the forms.");
        Card quote = small.card("Pier", "quotes", "The gate was shut", small.said("The gate was shut", "Heron"));
        small.no("Heron", "quote-anonymous");
        ReleasedMap open = small.release(PUBLIC).content();
        assertEquals(List.of("Consent is not managed in this study: The college keeps the forms."), open.notes());
        assertFalse(card(open, quote).withheld());
    }

    @Test
    void cardWithoutStageIsLeftOutAndTheTeamIsTold() {
        small.card("Pier", "actions", "Waits").setStage(null);
        assertEquals(List.of(), small.release(TEAM).content().cards());
        assertEquals(List.of("1 card has no stage or lane and is not drawn."), small.release(TEAM).content().notes());
        assertEquals(List.of(), small.release(PUBLIC).content().notes());
    }

    @Test
    void idsOfEvidenceAreForTheTeamAndOnlyOfWhoLetsThemselvesBeCounted() {
        EvidenceRef heron = small.said("I rang twice", "Heron");
        EvidenceRef otter = small.said("Nobody came", "Otter");
        Card card = small.card("Pier", "actions", "Rings the bell", heron, otter);
        assertEquals(List.of(heron.getCodingId().toString(), otter.getCodingId().toString()),
                card(small.release(TEAM).content(), card).evidenceIds());
        assertEquals(List.of(), card(small.release(audience("partners")).content(), card).evidenceIds());
        small.no("Otter", "participate");
        assertEquals(List.of(heron.getCodingId().toString()), card(small.release(TEAM).content(), card).evidenceIds());
        small.withdraw("Heron");
        assertEquals(List.of(), card(small.release(TEAM).content(), card).evidenceIds());
    }

    @Test
    void feelingScoreGoesWithTheWithheldCard() {
        Card feeling = small.card("Pier", "feelings", "The water frightened all of us", small.said("The water frightened all of us", "Heron"));
        feeling.setFeelingScore(-2);
        feeling.setFeelingWord("scared");
        small.no("Heron", "quote-anonymous");
        ReleasedCard withheld = card(small.release(PUBLIC).content(), feeling);
        assertNull(withheld.feelingScore());
        assertEquals("", withheld.feelingWord());
    }
}
