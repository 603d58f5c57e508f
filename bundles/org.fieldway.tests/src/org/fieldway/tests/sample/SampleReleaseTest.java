/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Withheld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each audience sees of the sample's group map. */
class SampleReleaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String MOSS = "I told my manager using a sheet";
    private static final String DUNNOCK = "same awful curtains";
    private static final String BRAMBLE = "Nobody asked what was wrong with me.";

    private static SampleOpened sample;

    @BeforeAll
    static void open() throws Exception {
        sample = SampleOpened.open();
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource({
        "team,     true,  true",
        "partners, false, true",
        "event,    false, false",
        "public,   false, false",
    })
    void quotesAreShownToThoseWhomTheSpeakerAllowed(String audience, boolean moss, boolean dunnock) throws Exception {
        String shown = words(release(audience).content());

        assertTrue(shown.contains(BRAMBLE), audience);
        assertEquals(moss, shown.contains(MOSS), audience);
        assertEquals(dunnock, shown.contains(DUNNOCK), audience);
    }

    @ParameterizedTest
    @CsvSource({"team, ''", "partners, Moss Wren", "event, Dunnock Moss Wren", "public, Dunnock Moss Wren"})
    void whatIsWithheldIsSaidWithWhoseItIs(String audience, String expected) throws Exception {
        Set<String> names = release(audience).withheld().stream().map(Withheld::participantIds).flatMap(List::stream)
                .map(id -> sample.study.study().getParticipants().stream()
                        .filter(person -> person.getId().toString().equals(id)).findFirst().orElseThrow().getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(expected, String.join(" ", names));
    }

    @Test
    void publicMapNamesNobody() throws Exception {
        String shown = words(release("public").content());

        sample.study.study().getParticipants().forEach(person -> {
            assertFalse(shown.contains(person.getName()), person.getName());
            assertFalse(shown.contains(person.getNumber()), person.getNumber());
        });
    }

    @Test
    void feelingsRiseFromWaryToProud() throws Exception {
        List<FeelingPoint> feelings = release("team").content().feelings();

        assertEquals(List.of("wary", "exposed", "torn", "warm", "proud"), feelings.stream().map(FeelingPoint::word)
                .toList());
        assertTrue(feelings.get(1).median() <= feelings.get(0).median());
        assertTrue(feelings.get(1).median() < feelings.get(2).median());
        assertTrue(feelings.get(2).median() < feelings.get(3).median());
        assertTrue(feelings.get(3).median() < feelings.get(4).median());
    }

    private Release<ReleasedMap> release(String audience) throws Exception {
        return Releases.map(sample.study, sample.study.map("Finding my place at the college"),
                ConsentTerms.shipped().audience(audience).orElseThrow(), TODAY);
    }

    private static String words(ReleasedMap map) {
        return map.title() + "\n" + map.subtitle() + "\n" + map.cards().stream()
                .map(SampleReleaseTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(ReleasedCard card) {
        return card.text() + "\n" + card.detail() + "\n" + card.grounds().label();
    }
}
