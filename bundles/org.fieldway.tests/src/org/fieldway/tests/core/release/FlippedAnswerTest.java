/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Permission;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.model.ethics.Answer;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.EvidenceRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One answer of one person is flipped: exactly that person's words go, and the release says why. */
class FlippedAnswerTest {

    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Heron", "the lanterns were out before anyone came");
        words.put("Otter", "my brother carried both bags up the steps");
        words.put("Wren", "you could smell bread from the far bank");
        words.put("Kite", "that timetable has never once been right");
        words.put("Finch", "she saved me the seat beside the stove");
        return words;
    }

    static Stream<Arguments> flips() {
        return WORDS.keySet().stream().flatMap(name -> ConsentTerms.shipped().permissions().stream()
                .flatMap(permission -> Audiences.all().stream().flatMap(audience -> Stream.of(Answer.NO, Answer.UNANSWERED)
                        .map(answer -> Arguments.of(name, permission, audience, answer)))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("flips")
    void exactlyTheWordsOfThePersonGo(String name, Permission permission, Audience audience, Answer answer) {
        SmallStudy small = study();
        Release<ReleasedMap> before = small.release(audience);
        Release<ReleasedMap> after = small.answer(name, permission.id(), answer).release(audience);
        Set<String> deciding = audience.beyondTeam() ? Set.of("participate", "quote-anonymous") : Set.of("participate");
        boolean goes = deciding.contains(permission.id());

        WORDS.forEach((person, words) -> {
            assertTrue(before.content().toString().contains(words), person + " before");
            assertEquals(!(goes && person.equals(name)), after.content().toString().contains(words), person);
        });
        assertEquals(goes ? List.of(id(small.person(name))) : List.of(),
                after.withheld().stream().flatMap(one -> one.participantIds().stream()).distinct().toList());
        after.withheld().forEach(one -> assertFalse((one.what() + one.why()).contains(WORDS.get(name))));
        assertEquals(goes ? 2 : 0, changedWords(before, after));
    }

    private static long changedWords(Release<ReleasedMap> before, Release<ReleasedMap> after) {
        List<ReleasedCard> was = before.content().cards();
        List<ReleasedCard> is = after.content().cards();
        assertEquals(was.size(), is.size());
        long changed = 0;
        for (int at = 0; at < was.size(); at++) {
            changed += was.get(at).text().equals(is.get(at).text()) ? 0 : 1;
        }
        return changed;
    }

    /** Each person is quoted once, and once again within a pain point; all stand behind one action. */
    private static SmallStudy study() {
        SmallStudy small = new SmallStudy(MapKind.GROUP, WORDS.keySet().toArray(String[]::new));
        List<EvidenceRef> all = new ArrayList<>();
        WORDS.forEach((name, words) -> {
            var said = small.said("Well, " + words + ".", name);
            small.card("Pier", "quotes", "“" + words + "”", said);
            small.card("Boat", "pain-points", name.length() + " times: " + words, small.again(said));
            all.add(small.again(said));
        });
        small.card("Pier", "actions", "Waits for the boat", all.toArray(EvidenceRef[]::new));
        return small;
    }
}
