/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.evidence.QuoteState;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.release.QuoteConsent;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedQuote;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.study.Participant;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quotes of the sample study, whose participants have said yes and no to different things. */
class QuoteReleaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    static Path folder;

    private static OpenStudy open;
    private static List<SourceQuote> quotes;

    @BeforeAll
    static void openSample() throws Exception {
        Path copy = folder.resolve("sample");
        SampleStudy.copyTo(copy);
        open = StudyStore.open(copy, OpenOptions.toRead());
        Quotes all = Quotes.in(open);
        quotes = open.maps().stream().flatMap(map -> all.behind(map).stream()).toList();
        assertTrue(quotes.size() > 100, "the sample's maps stand on quotes");
    }

    @AfterAll
    static void closeSample() {
        open.close();
    }

    @Test
    void teamSeesWhoWhereWhenAndByWhom() {
        ReleasedQuote quote = release(Audiences.team()).content().stream().filter(ReleasedQuote::isShown).findFirst()
                .orElseThrow();
        SourceQuote source = quotes.stream().filter(one -> Ids.of(one.codingId()).equals(quote.codingId())).findFirst()
                .orElseThrow();

        assertEquals(source.words(), quote.words());
        assertEquals(source.entry().getName(), quote.where());
        assertNotNull(quote.on());
        assertTrue(open.study().getParticipants().stream().map(Labels::of).anyMatch(quote.who()::equals), quote.who());
        assertTrue(open.study().getResearchers().stream().anyMatch(one -> one.getName().equals(quote.coder())),
                quote.coder());
        assertFalse(quote.code().isBlank());
        assertEquals(source.startMs().orElse(null), quote.startMs());
    }

    @Test
    void wordsOfWhoWithdrewAreWithheldFromTheTeamWhereTheStudySaysSoAndTheReasonIsGiven() {
        QuoteConsent consent = QuoteConsent.in(open, TODAY);
        List<ReleasedQuote> team = release(Audiences.team()).content();
        for (int at = 0; at < quotes.size(); at++) {
            Decision decision = consent.of(quotes.get(at)).get(Audiences.team());
            ReleasedQuote released = team.get(at);
            assertEquals(decision != null && !decision.allowed(), released.withheld());
            if (released.withheld()) {
                assertEquals("", released.words());
                assertEquals(decision.explanation(), released.why());
            }
        }
    }

    @Test
    void beyondTheTeamOnlyWhatIsAllowedComesAndNothingThatTellsPeopleApart() {
        QuoteConsent consent = QuoteConsent.in(open, TODAY);
        for (Audience audience : Audiences.all()) {
            Release<List<ReleasedQuote>> release = release(audience);
            Set<String> allowed = new HashSet<>();
            Set<String> refused = new HashSet<>();
            for (SourceQuote quote : quotes) {
                Decision decision = consent.of(quote).get(audience);
                (decision == null || decision.allowed() ? allowed : refused).add(quote.words());
            }
            refused.removeAll(allowed);
            String content = release.content().toString();
            refused.forEach(words -> assertFalse(content.contains(words), "withheld words are told: " + audience.id()));
            assertEquals(audience.beyondTeam(), release.content().stream().allMatch(quote -> quote.codingId().isEmpty()
                    && quote.sourceId().isEmpty() && quote.coder().isEmpty()), audience.id());
            assertEquals(quotes.stream().filter(quote -> refused.contains(quote.words())).count(),
                    release.withheld().size(), audience.id());
        }
    }

    @Test
    void publicIsToldNeitherNamesNorTimes() {
        List<ReleasedQuote> everyone = release(Audiences.everyone()).content();
        assertFalse(everyone.isEmpty());
        for (ReleasedQuote quote : everyone) {
            assertEquals(List.of(), quote.participantIds());
            assertEquals(null, quote.startMs());
            assertEquals(null, quote.on());
            for (Participant person : open.study().getParticipants()) {
                if (!person.isNamedByOwnChoice()) {
                    assertFalse(QuoteSearch.holds(quote.toString(), person.getName()), person.getName());
                    assertFalse(QuoteSearch.holds(quote.toString(), person.getNumber()), person.getNumber());
                }
            }
        }
    }

    @Test
    void consentIsToldForEachAudienceFromTheClosestToTheWidest() {
        Map<Audience, Decision> decisions = QuoteConsent.in(open, TODAY).of(quotes.getFirst());

        assertEquals(Audiences.all(), List.copyOf(decisions.keySet()));
        decisions.values().forEach(decision -> assertFalse(decision.explanation().isBlank()));
    }

    @Test
    void quotesThatAreGoneComeForTheTeamWithTheReason() {
        SourceQuote kept = quotes.getFirst();
        var deleted = new SourceQuote(kept.reference(), kept.codingId(), QuoteState.DELETED, kept.entry(), kept.material(),
                null);

        ReleasedQuote team = Releases.quotes(open, List.of(deleted), Audiences.team(), TODAY).content().getFirst();
        assertEquals("Its coding was deleted.", team.why());
        assertEquals("", team.words());
        assertFalse(team.isShown());
        assertEquals(List.of(), Releases.quotes(open, List.of(deleted), Audiences.everyone(), TODAY).content());
        assertEquals(Map.of(), QuoteConsent.in(open, TODAY).of(deleted));
    }

    private static Release<List<ReleasedQuote>> release(Audience audience) {
        return Releases.quotes(open, quotes, audience, TODAY);
    }
}
