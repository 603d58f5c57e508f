/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.EvidenceRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One answer of one person is flipped: exactly that person's words leave everything that can be written, counts change, and the
 * release says why. Each person has words that nobody else uses, so that a single one of them would be found.
 */
class FlippedAnswerInOutputsTest {

    private static final Map<String, List<String>> WORDS = words();
    private static final Map<String, Map<String, String>> BEFORE = new HashMap<>();

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("Heron", List.of("lanterns", "anyone", "lit"));
        words.put("Otter", List.of("brother", "carried", "bags"));
        words.put("Wren", List.of("smell", "bread", "bank"));
        words.put("Kite", List.of("timetable", "never", "punctual"));
        words.put("Finch", List.of("saved", "seat", "stove"));
        words.put("Teal", List.of("ticket", "blew", "overboard"));
        words.put("Swift", List.of("gangway", "trembled", "knees"));
        return words;
    }

    static Stream<Arguments> flips() {
        return WORDS.keySet().stream().flatMap(name -> Stream.of("participate", "quote-anonymous", "reuse")
                .flatMap(permission -> Audiences.all().stream().map(audience -> Arguments.of(name, permission, audience,
                        audience.id().equals("event") ? Answer.UNANSWERED : Answer.NO))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("flips")
    void exactlyTheWordsOfThePersonLeaveEveryOutput(String name, String permission, Audience audience, Answer answer) {
        Set<String> deciding = audience.beyondTeam() ? Set.of("participate", "quote-anonymous") : Set.of("participate");
        boolean goes = deciding.contains(permission);
        Map<String, String> before = BEFORE.computeIfAbsent(audience.id(), id -> Outputs.of(study().release(audience)));
        SmallStudy small = study().answer(name, permission, answer);
        Release<ReleasedMap> release = small.release(audience);
        Map<String, String> after = Outputs.of(release);

        after.forEach((format, text) -> WORDS.forEach((person, words) -> words.forEach(word -> {
            int was = count(before.get(format), word);
            assertTrue(was > 0, format + " holds " + word + " before");
            assertEquals(goes && person.equals(name) ? 0 : was, count(text, word), format + ": " + word + " of " + person);
        })));
        assertEquals(goes ? List.of(id(small.person(name))) : List.of(),
                release.withheld().stream().flatMap(one -> one.participantIds().stream()).distinct().toList());
        release.withheld().forEach(one -> {
            assertFalse(one.why().isBlank());
            WORDS.get(name).forEach(word -> assertEquals(0, count(one.what() + " " + one.why(), word)));
        });
        counts(before, after, permission.equals("participate"), audience);
        if (!goes) {
            assertEquals(before, after);
        }
    }

    /** Seven people stand behind the action; with one less, every output that tells numbers tells six. */
    private static void counts(Map<String, String> before, Map<String, String> after, boolean oneLess, Audience audience) {
        boolean told = !audience.hidesSmallCounts();
        for (String format : List.of("scene", "svg", "pdf", "csv")) {
            String seven = format.equals("csv") ? "Waits for the boat,.*,7,7," : "7 \u00B7 7";
            String six = format.equals("csv") ? "Waits for the boat,.*,6,6," : "6 \u00B7 6";
            assertTrue(holds(before.get(format), seven), format + " for " + audience.id());
            assertEquals(!oneLess, holds(after.get(format), seven), format);
            assertTrue(!oneLess || !told || holds(after.get(format), six), format);
        }
    }

    private static boolean holds(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    @ParameterizedTest
    @CsvSource({"team", "partners", "event", "archive", "public"})
    void mapOfAWithdrawnPersonIsEmptyInEveryOutput(String audience) {
        SmallStudy small = new SmallStudy(MapKind.INDIVIDUAL, "Heron");
        small.map.setName("Heron's crossing");
        EvidenceRef said = small.felt(-1, "the lanterns were lit before anyone came", "Heron");
        small.card("Gangplank", "quotes", "the lanterns were lit before anyone came", said);
        small.card("Gangplank", "actions", "Waits by the railings", small.again(said));
        small.card("Gangplank", "feelings", "Frightened", small.again(said)).setFeelingWord("frightened");
        small.map.getStages().get(0).setDescription("beside the customs shed");
        List<String> traces = List.of("Gangplank", "lanterns", "railings", "rightened", "customs", "Heron", said.getCodingId().toString());

        Map<String, String> before = Outputs.of(small.release(SmallStudy.audience("team")));
        assertTrue(traces.stream().allMatch(trace -> before.get("csv").contains(trace)), before.get("csv"));
        small.withdraw("Heron");
        Release<ReleasedMap> release = small.release(SmallStudy.audience(audience));
        Outputs.of(release).forEach((format, text) ->
                traces.forEach(trace -> assertFalse(text.contains(trace), format + " tells " + trace)));
        assertEquals(List.of(id(small.person("Heron"))), release.withheld().get(0).participantIds());
    }

    private static int count(String text, String word) {
        return text.split("(?i)(?<!\\p{L})" + word + "(?!\\p{L})", -1).length - 1;
    }

    /** Each person is quoted, quoted again within a pain point, and seen in the names of a stage and a lane; all stand behind one action. */
    private static SmallStudy study() {
        SmallStudy small = new SmallStudy(MapKind.GROUP, WORDS.keySet().toArray(String[]::new));
        List<EvidenceRef> all = new ArrayList<>();
        WORDS.forEach((name, words) -> {
            String sentence = "the " + words.get(0) + " and " + words.get(1) + " of " + words.get(2);
            EvidenceRef said = small.felt(name.length() % 5 - 2, "Well, " + sentence + ".", name);
            small.card("Pier", "quotes", "\u201C" + sentence + "\u201D", said);
            small.card("Boat", "pain-points", name.length() + " times: " + sentence, small.again(said));
            all.add(small.again(said));
        });
        small.card("Pier", "actions", "Waits for the boat", all.toArray(EvidenceRef[]::new));
        small.card("Boat", "feelings", "Uneasy", all.stream().map(small::again).toArray(EvidenceRef[]::new));
        return small;
    }
}
