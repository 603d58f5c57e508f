/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Participant;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link FlippedAnswerInOutputsTest}, with the people, transcripts and maps of the sample study. */
class SampleOutputsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final String GROUP_MAP = "Finding my place at the college";

    @TempDir
    static Path folder;

    private static OpenStudy open;
    private static ReleaseSource source;
    private static int taken;

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
        assertTrue(taken > 50, "only " + taken + " quotes were there to be taken out");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everybody")
    void refusalTakesTheirQuotesAndNobodyElsesOutOfEveryOutputOfTheGroupMap(String name) throws Exception {
        JourneyMap map = open.map(GROUP_MAP);
        Participant person = person(name);
        for (String permission : List.of("participate", "quote-anonymous")) {
            Audience audience = Audiences.find(permission.equals("participate") ? "team" : "partners").orElseThrow();
            ReleaseSource yes = with(Ids.of(person), permission, true);
            Map<String, String> before = Outputs.of(Releases.map(yes, map, audience));
            Map<String, String> after = Outputs.of(Releases.map(with(Ids.of(person), permission, false), map, audience));
            Set<String> own = quotes(yes, map, person, true);
            Set<String> others = quotes(yes, map, person, false);
            after.forEach((format, text) -> {
                taken += QuoteSearch.leaked(before.get(format), own).size();
                assertEquals(Set.of(), QuoteSearch.leaked(text, own), format + " without " + permission);
                assertEquals(new TreeSet<>(QuoteSearch.leaked(before.get(format), others)),
                        new TreeSet<>(QuoteSearch.leaked(text, others)), format + " without " + permission);
            });
        }
    }

    static Stream<String> everybody() throws Exception {
        Path copy = folder.resolve("names");
        SampleStudy.copyTo(copy);
        try (OpenStudy study = StudyStore.open(copy, OpenOptions.toRead())) {
            return study.study().getParticipants().stream().map(Participant::getName).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("portrayed")
    void ownMapIsEmptyInEveryOutputOnceThePersonRefuses(String name) throws Exception {
        JourneyMap map = open.maps().stream().filter(one -> String.valueOf(one.getName()).startsWith(name)).findFirst().orElseThrow();
        Participant person = map.getParticipants().get(0);
        List<String> traces = new ArrayList<>();
        map.getStages().forEach(stage -> traces.add(stage.getName()));
        map.getCards().forEach(card -> traces.add(card.getText()));
        for (Audience audience : Audiences.all()) {
            Release<ReleasedMap> release = Releases.map(with(Ids.of(person), "participate", false), map, audience);
            Outputs.of(release).forEach((format, text) -> assertEquals(Set.of(),
                    QuoteSearch.leaked(text, traces), format + " for " + audience.id()));
            assertEquals(List.of(Ids.of(person)), release.withheld().get(0).participantIds());
        }
        Map<String, String> shown = Outputs.of(Releases.map(source, map, Audiences.team()));
        assertTrue(shown.values().stream().allMatch(text -> QuoteSearch.leaked(text, traces).size() > 3), "the map has something to lose");
    }

    static Stream<String> portrayed() {
        return Stream.of("Heron", "Alder", "Kestrel");
    }

    private static Participant person(String name) {
        return open.study().getParticipants().stream().filter(one -> one.getName().equals(name)).findFirst().orElseThrow();
    }

    /** The quotes behind the map in which the person speaks, or in which only others do. */
    private static Set<String> quotes(ReleaseSource source, JourneyMap map, Participant person, boolean own) {
        Set<String> quotes = new HashSet<>();
        map.getCards().stream().flatMap(card -> card.getEvidence().stream()).forEach(reference -> source.evidence().find(reference)
                .filter(evidence -> evidence.participantIds().contains(Ids.of(person)) == own).map(Evidence::quote)
                .ifPresent(quotes::add));
        return quotes;
    }

    /** The sample's consent with every answer of one person to a permission set. */
    private static ReleaseSource with(String person, String permission, boolean answer) {
        ConsentBook book = ConsentBooks.of(open.study(), open.ethics(), open.consents());
        List<GivenConsent> given = book.given().stream()
                .map(record -> record.participant().equals(person) ? set(record, permission, answer) : record).toList();
        return new ReleaseSource(open.study(), new ConsentPolicy(new ConsentBook(book.managed(), book.reason(), book.names(), given,
                book.withdrawn(), book.films())), source.evidence(), TODAY);
    }

    private static GivenConsent set(GivenConsent record, String permission, boolean answer) {
        Map<String, Boolean> answers = new HashMap<>(record.answers());
        record.form().items().stream().filter(item -> item.permission().equals(permission))
                .forEach(item -> answers.put(item.id(), answer));
        return new GivenConsent(record.id(), record.participant(), record.form(), record.givenOn(),
                record.invalidSince(), record.activities(), answers);
    }
}
