/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.consent.Material;
import org.fieldway.core.consent.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Purpose by audience by state of the record. The expected values were written by hand, from the rules on ethics. */
class ConsentPolicyTruthTableTest {

    private static final Map<String, Map<String, String>> TABLE = ConsentTruthTable.read();
    private static final Map<String, ConsentStates> STATES = ConsentStates.all();

    static Stream<Arguments> rows() {
        return TABLE.entrySet().stream().flatMap(state -> state.getValue().entrySet().stream()
                .map(row -> Arguments.of(state.getKey(), row.getKey(), row.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("rows")
    void decideAgreesWithTheTable(String state, String purpose, String expected) {
        Purpose use = ConsentTerms.shipped().purpose(purpose).orElseThrow();
        String actual = Audiences.all().stream().map(audience -> decide(state, use, audience).allowed() ? "Y" : ".")
                .collect(Collectors.joining());
        assertEquals(expected, actual, () -> Audiences.all().stream()
                .map(audience -> audience.id() + ": " + decide(state, use, audience).explanation())
                .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decideExplainsEveryAnswer(String state, String purpose, String expected) {
        Purpose use = ConsentTerms.shipped().purpose(purpose).orElseThrow();
        for (Audience audience : Audiences.all()) {
            String explanation = decide(state, use, audience).explanation();
            assertFalse(explanation.isBlank() || explanation.contains("{"), explanation);
        }
    }

    @Test
    void tableHasEveryStateEveryPurposeAndFiveAudiences() {
        assertEquals(List.of("team", "partners", "event", "archive", "public"),
                Audiences.all().stream().map(Audience::id).toList());
        assertEquals(new TreeSet<>(STATES.keySet()), new TreeSet<>(TABLE.keySet()));
        var purposes = ConsentTerms.shipped().purposes().stream().map(Purpose::id).toList();
        TABLE.forEach((state, rows) -> assertEquals(purposes, List.copyOf(rows.keySet()), state));
    }

    private static Decision decide(String state, Purpose purpose, Audience audience) {
        ConsentStates given = STATES.get(state);
        return new ConsentPolicy(given.book()).decide(given.speakers(), purpose, audience, ConsentStates.TODAY,
                new Material(given.activity(), ConsentStates.CUT, "clip"));
    }
}
