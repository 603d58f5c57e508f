/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.audience;
import static org.fieldway.tests.core.release.SmallStudy.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.EvidenceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers tell: towards the public none under three, and none from which one under three follows. */
class SmallCountsTest {

    private static final String[] NAMES = {"Heron", "Otter", "Wren", "Kite", "Finch", "Dunlin", "Plover", "Teal",
        "Godwit", "Avocet"};
    private static final Audience TEAM = Audiences.team();
    private static final Audience PUBLIC = Audiences.everyone();

    private final SmallStudy small = new SmallStudy(MapKind.GROUP, NAMES);

    @ParameterizedTest
    @CsvSource({"1, fewer than 3, 0, 0, 1", "2, fewer than 3, 0, 0, 1", "3, 3 · 3, 3, 3, 2", "7, 7 · 7, 7, 7, 3",
        "8, nearly all · 8, 0, 8, 3", "9, nearly all · 9, 0, 9, 3", "10, 10 · 10, 10, 10, 3"})
    void publicCardTellsNoNumberUnderThreeNorOneThatLeavesUnderThree(int people, String label, int told, int excerpts,
            int dots) {
        Card card = waiting(people);
        waiting(10);
        assertEquals(new Grounds(told, excerpts, dots, label), card(small.release(PUBLIC).content(), card).grounds());
        assertEquals(people + " · " + people, card(small.release(TEAM).content(), card).grounds().label());
        assertEquals(people + " · " + people, card(small.release(audience("partners")).content(), card).grounds().label());
    }

    @Test
    void publicSubtitleHidesTheWholeWhenFewAreWithheld() {
        waiting(10);
        small.no("Heron", "participate").no("Otter", "participate");
        assertEquals("Group map · drawn from 8 participants, 8 excerpts · fewer than 3 participants withheld for this "
                + "audience (public)", small.release(PUBLIC).content().subtitle());
        assertEquals("Group map · drawn from 8 of 10 participants, 8 excerpts · 2 participants withheld for this "
                + "audience (partners)", small.release(audience("partners")).content().subtitle());
        small.no("Wren", "participate");
        assertEquals("Group map · drawn from 7 of 10 participants, 7 excerpts · 3 participants withheld for this "
                + "audience (public)", small.release(PUBLIC).content().subtitle());
    }

    @Test
    void publicSubtitleHidesTheWholeWhenFewWereSilent() {
        waiting(6);
        assertEquals("Group map · drawn from 6 of 10 participants, 6 excerpts · for the public", small.release(PUBLIC).content().subtitle());
        small.no("Teal", "participate").no("Godwit", "participate").no("Avocet", "participate");
        assertEquals("Group map · drawn from 6 participants, 6 excerpts · 3 participants withheld for this audience "
                + "(public)", small.release(PUBLIC).content().subtitle());
    }

    @Test
    void publicMapOfTwoPeopleTellsNoNumberAnywhere() {
        SmallStudy two = new SmallStudy(MapKind.GROUP, "Heron", "Otter");
        two.card("Pier", "actions", "Waits", two.said("I waited", "Heron"), two.said("We sat", "Otter"));
        ReleasedMap open = two.release(PUBLIC).content();
        assertEquals("Group map · drawn from fewer than 3 participants · for the public", open.subtitle());
        assertEquals(0, open.participants());
        assertEquals(new Grounds(0, 0, 1, "fewer than 3"), open.cards().getFirst().grounds());
    }

    @Test
    void feelingsAreTheMedianOfEachPersonsMedianWithTheMiddleHalf() {
        feelings("Pier", -2, -1, 0, 1, 2);
        small.map.getCards().getFirst().getEvidence().add(small.felt(2, "extra", "Heron"));
        small.map.getCards().getFirst().getEvidence().add(small.felt(2, "extra", "Heron"));
        FeelingPoint point = small.release(TEAM).content().feelings().getFirst();
        assertEquals(1.0, point.median());
        assertEquals(0.0, point.q1());
        assertEquals(2.0, point.q3());
        assertEquals(5, point.n());
        assertEquals(List.of(), point.singles());
    }

    @Test
    void feelingsOfUnderFivePeopleAreSingleLinesForTheTeamAndTheirMedianForThePublic() {
        feelings("Pier", 2, -1, 0, 0);
        FeelingPoint team = small.release(TEAM).content().feelings().getFirst();
        assertEquals(List.of(-1.0, 0.0, 0.0, 2.0), team.singles());
        assertEquals(0.0, team.median());
        FeelingPoint open = small.release(PUBLIC).content().feelings().getFirst();
        assertEquals(List.of(), open.singles());
        assertEquals(0.0, open.q3());
        assertEquals(4, open.n());
    }

    @Test
    void feelingsOfTwoPeopleAreNotToldToThePublicNorTheScoreOnTheirCard() {
        Card card = feelings("Pier", 2, -1);
        card.setFeelingScore(1);
        card.setFeelingWord("glad");
        assertEquals(2, small.release(TEAM).content().feelings().getFirst().n());
        ReleasedMap open = small.release(PUBLIC).content();
        assertEquals(List.of(), open.feelings());
        assertNull(card(open, card).feelingScore());
        assertTrue(small.release(PUBLIC).withheld().stream().anyMatch(one -> one.what().equals("Feelings in “Pier”, feelings")));
    }

    @Test
    void feelingsCountThoseOnlyWhoAllowIt() {
        feelings("Pier", 2, 2, 2, -2, -2, -2);
        small.no("Heron", "participate").no("Otter", "participate").no("Wren", "participate");
        FeelingPoint open = small.release(PUBLIC).content().feelings().getFirst();
        assertEquals(-2.0, open.median());
        assertEquals(3, open.n());
    }

    @Test
    void numberOfFeelingsIsNotToldToThePublicWhenItLeavesFewOfAllOver() {
        feelings("Pier", 2, 2, 2, 1, 1, 1, 0, 0, 0);
        waiting(10);
        assertEquals(0, small.release(PUBLIC).content().feelings().getFirst().n());
        assertEquals(9, small.release(TEAM).content().feelings().getFirst().n());
    }

    @Test
    void scoreSetOnTheCardCountsWhereNoEmotionWasCoded() {
        Card card = small.card("Pier", "feelings", "", small.said("well", "Heron"), small.said("so", "Otter"),
                small.said("hm", "Wren"));
        card.setFeelingScore(-1);
        FeelingPoint point = small.release(TEAM).content().feelings().getFirst();
        assertEquals(-1.0, point.median());
        assertEquals(0, point.n());
    }

    @Test
    void noPointIsDrawnFromPeopleWhoAllRefuse() {
        Card card = feelings("Pier", 2, 2, 2);
        card.setFeelingScore(2);
        small.no("Heron", "participate").no("Otter", "participate").no("Wren", "participate");
        assertFalse(small.release(PUBLIC).content().feelings().stream().anyMatch(point -> true));
    }

    private Card waiting(int people) {
        List<EvidenceRef> evidence = new ArrayList<>();
        for (int at = 0; at < people; at++) {
            evidence.add(small.said("waiting " + at, NAMES[at]));
        }
        return small.card("Pier", "actions", "Waits", evidence.toArray(EvidenceRef[]::new));
    }

    private Card feelings(String stage, int... valences) {
        List<EvidenceRef> evidence = new ArrayList<>();
        for (int at = 0; at < valences.length; at++) {
            evidence.add(small.felt(valences[at], "feeling " + at, NAMES[at]));
        }
        return small.card(stage, "feelings", "", evidence.toArray(EvidenceRef[]::new));
    }
}
