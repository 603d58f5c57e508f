/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.release.QuoteConsent;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.JourneyMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fieldway evidence}: what stands behind cards, and never a word that an audience may not read. */
class EvidenceCommandTest {

    private static final String MAP = "Finding my place at the college";

    @TempDir
    Path folder;

    private Path study;
    private List<SourceQuote> quotes;
    private Map<SourceQuote, Map<Audience, Decision>> consent;

    @BeforeEach
    void copySample() throws Exception {
        study = folder.resolve("s");
        Line.run("sample", study);
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            quotes = Quotes.in(open).behind(open.map(MAP));
            QuoteConsent asked = QuoteConsent.in(open, LocalDate.now());
            consent = new HashMap<>();
            quotes.forEach(quote -> consent.put(quote, asked.of(quote)));
        }
    }

    @Test
    void teamReadsCardsWithTheirQuotesAndWhereTheyAreFrom() throws Exception {
        Line line = Line.run("evidence", study, "--map", MAP);
        assertEquals(0, line.code(), line.err());
        for (SourceQuote quote : quotes) {
            if (mayRead(quote, "team")) {
                assertTrue(line.out().contains(oneLine(quote.words())), () -> "missing: a quote of " + quote.entry().getName());
            }
        }
        assertTrue(line.out().lines().anyMatch(one -> one.matches("    P\\d\\d .+ · Vox pop \\d+ .+ · \\d{4}-\\d\\d-\\d\\d · \\d\\d:\\d\\d · .+ · .+")),
                line.out());
        assertTrue(line.err().contains("Cards: "), line.err());
    }

    @Test
    void noAudienceReadsWordsThatWereNotAllowed() throws Exception {
        for (var audience : Audiences.all()) {
            String all = Line.run("evidence", study, "--map", MAP, "--audience", audience.id()).out()
                    + Line.run("evidence", study, "--map", MAP, "--audience", audience.id(), "--json").out();
            Set<String> allowed = new HashSet<>();
            Set<String> refused = new HashSet<>();
            for (SourceQuote quote : quotes) {
                (mayRead(quote, audience.id()) ? allowed : refused).add(oneLine(quote.words()));
            }
            refused.removeIf(words -> allowed.stream().anyMatch(other -> other.contains(words)));
            refused.forEach(words -> assertFalse(all.contains(words), audience.id() + " reads withheld words"));
        }
    }

    @Test
    void publicIsToldNeitherIdsNorTimesNorSmallNumbers() throws IOException {
        Line line = Line.run("evidence", study, "--map", MAP, "--audience", "public");
        assertFalse(line.out().matches("(?s).*\\d\\d:\\d\\d.*"), line.out());
        assertFalse(line.out().matches("(?s).*P\\d\\d.*"), line.out());
        assertFalse(line.out().matches("(?s).*withheld: [12]\\n.*"), line.out());
        assertEquals(Set.of(""), values(Line.run("evidence", study, "--map", MAP, "--audience", "public", "--json").out(),
                Set.of("coding", "source", "coder", "time", "on")));
    }

    @Test
    void cardIsFoundByItsTextOrId() throws Exception {
        String text;
        String id;
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            var card = open.map(MAP).getCards().stream().filter(one -> one.getEvidence().size() > 1).findFirst().orElseThrow();
            text = card.getText();
            id = card.getId().toString();
        }
        Line byId = Line.run("evidence", study, "--map", MAP, "--card", id);
        assertEquals(0, byId.code(), byId.err());
        assertTrue(byId.out().startsWith(oneLine(text) + " — "), byId.out());
        assertEquals(byId.out(), Line.run("evidence", study, "--map", MAP, "--card", text.toUpperCase()).out());
        Line none = Line.run("evidence", study, "--map", MAP, "--card", "no such card");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("There is no card “no such card”"), none.err());
    }

    @Test
    void journeyOfSomebodyWhoAllowsItToNobodyHasNoQuotesEither() throws Exception {
        List<String> hidden;
        try (OpenStudy open = StudyStore.open(study, OpenOptions.toRead())) {
            hidden = open.maps().stream().filter(map -> Releases.map(open, map, Audiences.everyone(), LocalDate.now())
                    .content().cards().isEmpty()).map(JourneyMap::getName).toList();
        }
        for (String name : hidden) {
            Line line = Line.run("evidence", study, "--map", name, "--audience", "public");
            assertEquals("", line.out());
            assertTrue(line.err().contains("Cards: 0."), line.err());
        }
    }

    @Test
    void unknownAudienceIsWrongUsage() {
        assertEquals(2, Line.run("evidence", study, "--map", MAP, "--audience", "nobody").code());
    }

    private boolean mayRead(SourceQuote quote, String audience) {
        Decision decision = consent.get(quote).get(Audiences.find(audience).orElseThrow());
        return decision == null || decision.allowed();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Set<String> values(String json, Set<String> fields) throws IOException {
        Set<String> found = new HashSet<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String field = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    field = parser.currentName();
                } else if (token == JsonToken.VALUE_STRING && fields.contains(field)) {
                    found.add(parser.getText());
                }
            }
        }
        return found;
    }
}
