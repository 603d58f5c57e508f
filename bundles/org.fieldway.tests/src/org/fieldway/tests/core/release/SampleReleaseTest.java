/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentBook;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.consent.GivenConsent;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Participant;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of the sample study's maps: who is asked is who is heard, on real files. */
class SampleReleaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final List<String> DECIDING = List.of("participate", "quote-anonymous");

    @TempDir
    static Path folder;

    private static OpenStudy open;
    private static ReleaseSource source;

    @BeforeAll
    static void openSample() throws Exception {
        Path copy = folder.resolve("sample");
        SampleStudy.copyTo(copy);
        open = StudyStore.open(copy, OpenOptions.toRead());
        source = ReleaseSource.of(open, TODAY);
    }

    @AfterAll
    static void closeSample() {
        open.close();
    }

    @Test
    void releasesForTeamPartnersAndPublicDiffer() {
        for (JourneyMap map : open.maps()) {
            String team = content(map, Audiences.team()).toString();
            String all = content(map, Audiences.everyone()).toString();
            assertNotEquals(team, all, map.getName());
            for (Participant person : open.study().getParticipants()) {
                assertFalse(QuoteSearch.holds(all, person.getName()) && !person.isNamedByOwnChoice(),
                        map.getName() + " tells the public of " + person.getName());
            }
        }
    }

    @Test
    void everyReferenceOfEveryCardIsFoundWithItsSpeakers() {
        for (JourneyMap map : open.maps()) {
            for (Card card : map.getCards()) {
                card.getEvidence().forEach(reference -> {
                    Evidence evidence = source.evidence().find(reference).orElseThrow();
                    assertFalse(evidence.quote().isBlank(), () -> Ids.of(card));
                    assertFalse(evidence.participantIds().isEmpty(), () -> Ids.of(card));
                    assertFalse(evidence.activityId().isEmpty(), () -> Ids.of(card));
                });
            }
        }
    }

    @Test
    void flippedAnswerChangesTheWordsOfThatPersonOnlyAndSaysWhy() {
        JourneyMap map = open.maps().stream().filter(one -> one.getCards().size() > 40).findFirst().orElseThrow();
        int changes = 0;
        for (Audience audience : List.of(Audiences.find("partners").orElseThrow(), Audiences.everyone())) {
            for (Participant person : open.study().getParticipants()) {
                for (String permission : DECIDING) {
                    changes += flip(map, audience, Ids.of(person), permission);
                }
            }
        }
        assertTrue(changes > 15, "only " + changes + " cards changed in all");
    }

    /** Sets the answer to yes and then to no; the number of cards whose words that takes away. */
    private static int flip(JourneyMap map, Audience audience, String person, String permission) {
        ReleaseSource yes = with(person, permission, true);
        ReleaseSource no = with(person, permission, false);
        Release<ReleasedMap> before = Releases.map(yes, map, audience);
        Release<ReleasedMap> after = Releases.map(no, map, audience);
        Map<String, Card> cards = new HashMap<>();
        map.getCards().forEach(card -> cards.put(Ids.of(card), card));
        int changed = 0;
        for (int at = 0; at < before.content().cards().size(); at++) {
            ReleasedCard was = before.content().cards().get(at);
            ReleasedCard is = after.content().cards().get(at);
            if (!was.text().equals(is.text())) {
                changed++;
                assertTrue(people(yes, cards.get(is.id())).contains(person), is.id());
                assertTrue(is.withheld(), is.id());
                assertTrue(after.withheld().stream().anyMatch(one -> one.objectId().equals(is.id())
                        && one.participantIds().contains(person) && !one.why().isBlank()), is.id());
            }
        }
        assertEquals(Set.of(), QuoteSearch.leaked(after.content().toString(), quotesOf(yes, map, person)));
        return changed;
    }

    private static Set<String> people(ReleaseSource source, Card card) {
        Set<String> people = new HashSet<>(Ids.of(card.getProposedBy()));
        card.getEvidence().forEach(reference -> source.evidence().find(reference)
                .ifPresent(evidence -> people.addAll(evidence.participantIds())));
        return people;
    }

    private static List<String> quotesOf(ReleaseSource source, JourneyMap map, String person) {
        List<String> quotes = new ArrayList<>();
        map.getCards().stream().flatMap(card -> card.getEvidence().stream())
                .forEach(reference -> source.evidence().find(reference)
                        .filter(evidence -> evidence.participantIds().contains(person))
                        .ifPresent(evidence -> quotes.add(evidence.quote())));
        return quotes;
    }

    /** The sample's consent with every answer of one person to a permission set. */
    private static ReleaseSource with(String person, String permission, boolean answer) {
        ConsentBook book = ConsentBooks.of(open.study(), open.ethics(), open.consents());
        List<GivenConsent> given = book.given().stream()
                .map(record -> record.participant().equals(person) ? set(record, permission, answer) : record).toList();
        ConsentBook changed = new ConsentBook(book.managed(), book.reason(), book.names(), given, book.withdrawn(),
                book.films());
        return new ReleaseSource(open.study(), new ConsentPolicy(changed), source.evidence(), TODAY);
    }

    private static GivenConsent set(GivenConsent record, String permission, boolean answer) {
        Map<String, Boolean> answers = new HashMap<>(record.answers());
        record.form().items().stream().filter(item -> item.permission().equals(permission))
                .forEach(item -> answers.put(item.id(), answer));
        return new GivenConsent(record.id(), record.participant(), record.form(), record.givenOn(),
                record.invalidSince(), record.activities(), answers);
    }

    private static ReleasedMap content(JourneyMap map, Audience audience) {
        return Releases.map(open, map, audience, TODAY).content();
    }
}
