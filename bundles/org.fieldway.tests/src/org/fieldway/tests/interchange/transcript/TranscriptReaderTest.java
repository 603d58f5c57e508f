/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.transcript.DraftTurn;
import org.fieldway.interchange.transcript.TranscriptDraft;
import org.fieldway.interchange.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Speakers and times in the ways in which people and transcription services write them. */
class TranscriptReaderTest {

    @TempDir
    Path folder;

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("name and colon", """
                        Interviewer: What brought you here?
                        P01: A leaflet
                        at the library.

                        Interviewer: And then?
                        """, """
                        Interviewer|What brought you here?|-1..-1
                        P01|A leaflet¶at the library.|-1..-1
                        Interviewer|And then?|-1..-1
                        """),
                Arguments.of("stamp in square brackets before the name", """
                        [00:00:01] Heron: It was cold.
                        [00:01:02] INT: Where?
                        """, """
                        Heron|It was cold.|1000..62000
                        INT|Where?|62000..-1
                        """),
                Arguments.of("stamp in round brackets after the name", """
                        Heron (0:01): It was cold.
                        Rosa Lind (12:34): Where?
                        """, """
                        Heron|It was cold.|1000..754000
                        Rosa Lind|Where?|754000..-1
                        """),
                Arguments.of("stamp after name and colon", """
                        Heron: [0:01] It was cold.
                        INT: (0:02.5) Where?
                        """, """
                        Heron|It was cold.|1000..2500
                        INT|Where?|2500..-1
                        """),
                Arguments.of("Otter", """
                        Speaker 1  0:00
                        Thanks for coming in.

                        Heron  1:02:03
                        No problem.
                        It was on my way.
                        """, """
                        Speaker 1|Thanks for coming in.|0..3723000
                        Heron|No problem.¶It was on my way.|3723000..-1
                        """),
                Arguments.of("Otter with tabs", "Speaker 1\t0:00\nThanks.\n\nHeron\t0:05\nNo problem.\n", """
                        Speaker 1|Thanks.|0..5000
                        Heron|No problem.|5000..-1
                        """),
                Arguments.of("Zoom", """
                        [Rosa Lind] 00:00:03
                        Hello there.
                        [Heron] 00:00:05
                        Hi.
                        """, """
                        Rosa Lind|Hello there.|3000..5000
                        Heron|Hi.|5000..-1
                        """),
                Arguments.of("f4 and MAXQDA", """
                        #00:00:03-5# I: Hello there.
                        #00:00:05-0# B: Hi.
                        """, """
                        I|Hello there.|3000..5000
                        B|Hi.|5000..-1
                        """),
                Arguments.of("stamp on a line of its own", """
                        [00:00:01]
                        Heron: It was cold.
                        [00:00:09] And wet.
                        """, """
                        Heron|It was cold.|1000..9000
                        Heron|And wet.|9000..-1
                        """),
                Arguments.of("times without speakers", """
                        [00:00:01] It was cold.
                        (0:09) And wet.
                        """, """
                        |It was cold.|1000..9000
                        |And wet.|9000..-1
                        """),
                Arguments.of("small letters that come again", """
                        interviewer: Cold?
                        heron: Yes.
                        interviewer: Wet?
                        heron: That too.
                        """, """
                        interviewer|Cold?|-1..-1
                        heron|Yes.|-1..-1
                        interviewer|Wet?|-1..-1
                        heron|That too.|-1..-1
                        """),
                Arguments.of("colons in speech", """
                        P01: I wrote it down.
                        there were two things: the door and the stairs
                        Note: door shuts
                        At 10:30 we left. See http://example.org
                        P02: Really?
                        """, """
                        P01|I wrote it down.¶there were two things: the door and the stairs¶Note: door shuts¶At 10:30 we left. See http://example.org|-1..-1
                        P02|Really?|-1..-1
                        """),
                Arguments.of("heading", """
                        Date: 12 March
                        Interviewer: Rosa
                        Place: library

                        Interviewer: Cold?
                        P01: Yes.
                        """, """
                        Interviewer|Cold?|-1..-1
                        P01|Yes.|-1..-1
                        """),
                Arguments.of("heading without a blank line after it", """
                        Date: 12 March
                        Interviewer: Cold?
                        P01: Yes.
                        Interviewer: Wet?
                        """, """
                        Interviewer|Cold?|-1..-1
                        P01|Yes.|-1..-1
                        Interviewer|Wet?|-1..-1
                        """),
                Arguments.of("letters beyond ASCII", """
                        Zoë O’Neill: Café 🙂 closed.
                        Łukasz: Oh.
                        """, """
                        Zoë O’Neill|Café 🙂 closed.|-1..-1
                        Łukasz|Oh.|-1..-1
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void readFindsSpeakersWordsAndTimes(String way, String file, String expected) throws IOException, FieldwayException {
        TranscriptDraft draft = read(file);
        assertEquals(expected, described(draft));
        assertEquals(file.replace('\t', ' '), draft.text(), "the text itself stays as it is");
    }

    @Test
    void readOfTextWithoutSpeakersKeepsTheTextAndSaysSo() throws IOException, FieldwayException {
        TranscriptDraft draft = read("It was cold that day and nobody came.\n");
        assertEquals(List.of(), draft.turns());
        assertEquals(List.of("DOUBTFUL no speakers were recognised: begin a line with a name and a colon, such as "
                + "\"P01:\", to tell who speaks"), notes(draft));
    }

    @Test
    void notesTellWhatWasUnderstoodAndLeftOutWithoutRepeatingWords() throws IOException, FieldwayException {
        TranscriptDraft draft = read("""
                Vox pop at the college

                [0:10] P01: Cold.
                [0:05] INT: Wet?
                INT:
                """);
        assertEquals(List.of("RECOGNISED speakers: P01 (1), INT (1)", "RECOGNISED times in 2 of 2 turns",
                "LEFT_OUT the text before the first speaker (lines 1 to 2) belongs to no turn",
                "LEFT_OUT nothing is said after the label in line 5",
                "DOUBTFUL the time goes back in line 4: check whether two recordings were joined"), notes(draft));
        assertEquals(DraftTurn.UNKNOWN, draft.turns().get(0).endMs(), "an end before the start is no end");
    }

    private TranscriptDraft read(String text) throws IOException, FieldwayException {
        return TranscriptReader.read(Files.writeString(folder.resolve("vox pop 1.txt"), text));
    }

    private static List<String> notes(TranscriptDraft draft) {
        return draft.notes().stream().map(note -> note.kind() + " " + note.sentence()).toList();
    }

    private static String described(TranscriptDraft draft) {
        StringBuilder lines = new StringBuilder();
        for (DraftTurn turn : draft.turns()) {
            String words = draft.text().substring(turn.start(), turn.end()).replace('\n', '¶');
            lines.append(turn.speaker()).append('|').append(words).append('|').append(turn.startMs()).append("..")
                    .append(turn.endMs()).append('\n');
        }
        return lines.toString();
    }
}
