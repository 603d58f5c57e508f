/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.transcript.TranscriptDraft;
import org.fieldway.interchange.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of files: encodings, line ends, and what is no transcript at all. */
class TranscriptFileTest {

    @TempDir
    Path folder;

    @Test
    void readRepairsMarkLineEndsTabsAndControlsAndMovesNoOtherCharacter() throws IOException, FieldwayException {
        TranscriptDraft draft = read("\uFEFFP01:\tCold.\r\nINT: Wet\u000B?\rP01: Yes\uFFFF.\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("P01: Cold.\nINT: Wet ?\nP01: Yes\uFFFD.\n", draft.text());
        assertEquals("Cold.", draft.text().substring(draft.turns().get(0).start(), draft.turns().get(0).end()));
        assertEquals("""
                the byte order mark at the start was taken off
                3 line end(s) of Windows or the old Mac were made plain
                2 control character(s) were replaced
                1 tab(s) became one blank each
                """, repairs(draft));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsOfEverySystemGiveTheSameText(String lineEnd) throws IOException, FieldwayException {
        String plain = "P01: Cold.\n\nINT: Wet?\n";
        assertEquals(plain, read(plain.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void nameOfTheDraftIsTheFileNameWithoutItsEnding() throws IOException, FieldwayException {
        Path file = Files.writeString(folder.resolve("Gespräch 1.5 Heron.txt"), "P01: Cold.\n");
        assertEquals("Gespräch 1.5 Heron", TranscriptReader.read(file).name());
    }

    static Stream<Arguments> noTranscripts() {
        Charset latin1 = StandardCharsets.ISO_8859_1;
        return Stream.of(
                Arguments.of("not UTF-8", "P01: Café.\n".getBytes(latin1), "(first fault at byte 8)"),
                Arguments.of("cut within a character", new byte[] {'a', (byte) 0xC3}, "(first fault at byte 1)"),
                Arguments.of("fault after a byte order mark",
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF}, "(first fault at byte 4)"),
                Arguments.of("UTF-16", "P01: Cold.\n".getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of("UTF-16 without mark", "P01".getBytes(StandardCharsets.UTF_16LE), "(first fault at byte 1)"),
                Arguments.of("nothing", new byte[0], "holds no text"),
                Arguments.of("blank", " \r\n\t\n".getBytes(latin1), "holds no text"),
                Arguments.of("mark alone", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "holds no text"),
                Arguments.of("word processor", new byte[] {'P', 'K', 3, 4, 20, 0}, "save it as plain text"),
                Arguments.of("PDF", "%PDF-1.7".getBytes(latin1), "save it as plain text"),
                Arguments.of("RTF", "{\\rtf1 P01: Cold}".getBytes(latin1), "save it as plain text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noTranscripts")
    void readRefusesWithFileAndPlaceWhatIsNoTranscript(String what, byte[] bytes, String expected) {
        String message = assertThrows(FieldwayException.class, () -> read(bytes)).getMessage();
        assertTrue(message.contains(expected), message);
        assertTrue(message.contains("interview.txt"), message);
        assertTrue(message.lines().count() == 1 && !message.contains("Cold"), message);
    }

    @Test
    void readRefusesFoldersAndMissingFiles() {
        assertTrue(refusal(folder).contains("is a folder"));
        assertTrue(refusal(folder.resolve("gone.txt")).contains("does not exist"));
    }

    private static String refusal(Path file) {
        return assertThrows(FieldwayException.class, () -> TranscriptReader.read(file)).getMessage();
    }

    private TranscriptDraft read(byte[] bytes) throws IOException, FieldwayException {
        return TranscriptReader.read(Files.write(folder.resolve("interview.txt"), bytes));
    }

    private static String repairs(TranscriptDraft draft) {
        StringBuilder lines = new StringBuilder();
        draft.notes().stream().filter(note -> note.kind() == ImportNote.Kind.REPAIRED)
                .forEach(note -> lines.append(note.sentence()).append('\n'));
        return lines.toString();
    }
}
