/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fieldway.interchange.transcript.DraftTurn;
import org.fieldway.interchange.transcript.TranscriptDraft;
import org.junit.jupiter.api.Test;

/** What every transcript of the sample keeps to. */
class SampleTranscriptsTest {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']+");
    private static final int FEWEST_WORDS = 200;
    private static final int MOST_WORDS = 600;
    private static final int SHARED_WORDS = 7;

    private final List<TranscriptDraft> transcripts = SampleTexts.all();

    @Test
    void transcriptsAreOfTwentyDifferentPeopleAndAnInterviewer() {
        Set<String> names = transcripts.stream().flatMap(draft -> draft.speakers().keySet().stream())
                .filter(name -> !name.equals(SampleTexts.INTERVIEWER)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("Alder", "Bramble", "Dunnock", "Finch", "Hazel", "Heron", "Juniper", "Kestrel", "Lapwing",
                "Moss", "Plover", "Rowan", "Sedge", "Sorrel", "Swift", "Teasel", "Thistle", "Willow", "Wren",
                "Yarrow"), names);
        transcripts.forEach(draft -> assertEquals(2, draft.speakers().size(), draft.speakers()::toString));
    }

    @Test
    void everyTurnHasASpeakerAndATimeThatMovesOn() {
        for (TranscriptDraft draft : transcripts) {
            long before = -1;
            for (DraftTurn turn : draft.turns()) {
                assertFalse(turn.speaker().isEmpty(), draft.speakers()::toString);
                assertTrue(turn.hasStart() && turn.startMs() > before, draft.speakers()::toString);
                before = turn.startMs();
            }
        }
    }

    @Test
    void lengthIsThatOfAShortConversation() {
        for (TranscriptDraft draft : transcripts) {
            int words = draft.turns().stream().mapToInt(turn -> words(SampleTexts.words(draft, turn)).size()).sum();
            assertTrue(words >= FEWEST_WORDS && words <= MOST_WORDS, draft.speakers() + " " + words);
        }
    }

    @Test
    void participantsSayMostOfTheWords() {
        for (TranscriptDraft draft : transcripts) {
            int all = draft.turns().stream().mapToInt(turn -> turn.end() - turn.start()).sum();
            int own = SampleTexts.participantTurns(draft).stream().mapToInt(turn -> turn.end() - turn.start()).sum();
            assertTrue(own * 3 > all * 2, draft.speakers()::toString);
        }
    }

    /** Stricter than whole sentences: no seven words in a row are said by two people. */
    @Test
    void noSevenWordsInARowAreSaidByTwoPeople() {
        Map<String, Integer> saidIn = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (int i = 0; i < transcripts.size(); i++) {
            for (String phrase : phrases(transcripts.get(i))) {
                Integer other = saidIn.put(phrase, i);
                if (other != null && other != i) {
                    twice.add(phrase);
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    private static List<String> phrases(TranscriptDraft draft) {
        return SampleTexts.participantTurns(draft).stream().map(turn -> words(SampleTexts.words(draft, turn)))
                .flatMap(words -> IntStream.rangeClosed(0, words.size() - SHARED_WORDS)
                        .mapToObj(at -> String.join(" ", words.subList(at, at + SHARED_WORDS)))).toList();
    }

    private static List<String> words(String text) {
        return Stream.of(NO_WORD.split(text.toLowerCase(Locale.UK))).filter(word -> !word.isEmpty()).toList();
    }
}
