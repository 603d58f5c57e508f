/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search that finds nothing proves something only where it finds what was put there. */
class WordsSearchTest {

    private static final String SAID = "I came by bus on a wet Monday";
    private static final Words WORDS = Words.ofText("Heron: " + SAID + ". Yes. I didn't know a single person there, me.\n");

    @TempDir
    Path folder;

    @Test
    void ofTextTakesSentencesAndPlainRunsOfFiveWordsAndMore() {
        assertEquals(Set.of("Heron: " + SAID, SAID, "I didn't know a single person there, me",
                "t know a single person there, me"), WORDS.phrases());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void inFindsWordsAmongOtherBytes(String encoding) throws IOException {
        planted("log", bytes("\u0000\u0001! " + SAID + "\u0007", Charset.forName(encoding)));
        assertEquals(1, new WordsSearch(WORDS).in(folder).size());
    }

    @Test
    void inFindsWordsAtTheVeryEnd() throws IOException {
        planted("log", bytes(SAID, StandardCharsets.UTF_8));
        assertEquals(List.of(folder.resolve("log") + " at byte 0"), new WordsSearch(WORDS).in(folder));
    }

    @Test
    void inFindsWordsWhoseApostropheIsEscaped() throws IOException {
        planted("workbench.xmi", bytes("label=\"I didn&apos;t know a single person there, me.\"", StandardCharsets.UTF_8));
        assertEquals(1, new WordsSearch(WORDS).in(folder).size());
    }

    @Test
    void inFindsWordsWithinArchivesWithinArchives() throws IOException {
        planted("cache.bin", gz(zip("inner.jar", zip("a/b.txt", bytes(SAID, StandardCharsets.UTF_16LE)))));
        assertEquals(List.of(folder.resolve("cache.bin") + "!!inner.jar!a/b.txt at byte 0"), new WordsSearch(WORDS).in(folder));
    }

    @Test
    void inTellsOfAnArchiveThatItCannotLookInto() throws IOException {
        byte[] whole = gz(bytes(SAID, StandardCharsets.UTF_8));
        planted("half.gz", Arrays.copyOf(whole, whole.length / 2));
        assertTrue(new WordsSearch(WORDS).in(folder).getFirst().contains("half.gz looks like an archive"));
    }

    @Test
    void inFindsNothingWhereOtherWordsAre() throws IOException {
        planted("log", bytes("I came by bus on a wet Tuesday; I did know a single person", StandardCharsets.UTF_8));
        planted("a.zip", zip("x", bytes("I came by train on a wet Monday", StandardCharsets.UTF_8)));
        assertEquals(List.of(), new WordsSearch(WORDS).in(folder));
    }

    private void planted(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text, Charset encoding) {
        return text.getBytes(encoding);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gz(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gz = new GZIPOutputStream(bytes)) {
            gz.write(content);
        }
        return bytes.toByteArray();
    }
}
