/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.fieldway.render.text.ArabicForms;
import org.fieldway.render.text.Clusters;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;
import org.fieldway.render.text.LineBreaker;
import org.fieldway.render.text.TextLine;
import org.fieldway.render.text.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

    /** Every sign, however many code points it has, is ten wide: breaks can be counted by hand. */
    private static final TextMeasure TENS = new TextMeasure() {
        @Override
        public double width(String text, Face face, double size) {
            int signs = 0;
            for (int at = 0; at < text.length(); at = Clusters.end(text, at)) {
                signs++;
            }
            return 10.0 * signs;
        }

        @Override
        public double ascent(Face face, double size) {
            return 8;
        }

        @Override
        public double descent(Face face, double size) {
            return 2;
        }
    };

    private static String broken(String text, int signs) {
        return join(new LineBreaker(TENS, Face.REGULAR, 12).lines(text, 10 * signs));
    }

    private static String join(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            tea                         ; 5 ; tea
            tea at four                 ; 5 ; tea|at|four
            tea at four                 ; 6 ; tea at|four
            tea at four                 ; 11; tea at four
            kitchen                     ; 3 ; kit|che|n
            a kitchen                   ; 4 ; a|kitc|hen
            kitchen a                   ; 4 ; kitc|hen|a
            kitchen a                   ; 5 ; kitch|en a
            peer-led place              ; 8 ; peer-led|place
            peer-led place              ; 6 ; peer-|led|place
            −1 - 2                      ; 3 ; −1|- 2
            either/or                   ; 7 ; either/|or
            日本語の文章                 ; 4 ; 日本語の|文章
            مرحبا بكم في الكلية         ; 9 ; مرحبا بكم|في الكلية
            'a  b'                      ; 5 ; a  b
            10–12 weeks                 ; 5 ; 10–12|weeks
            """)
    void breaksWhereAReaderWouldExpectIt(String text, int signs, String expected) {
        assertEquals(expected, broken(text, signs));
    }

    @Test
    void neverSplitsWhatIsOneSign() {
        assertEquals("👨‍👩‍👧‍👦|👨‍👩‍👧‍👦", broken("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 1));
        assertEquals("🇬🇧|🇫🇷|🇩🇪", broken("🇬🇧🇫🇷🇩🇪", 1));
        assertEquals("e\u0301\u0323|e\u0301", broken("e\u0301\u0323e\u0301", 1));
        assertEquals("👍🏽|❤\uFE0F|𝒳", broken("👍🏽❤\uFE0F𝒳", 1));
        assertEquals("한|글", broken(Normalizer.normalize("한글", Normalizer.Form.NFD), 1)
                .transform(s -> Normalizer.normalize(s, Normalizer.Form.NFC)));
    }

    @Test
    void lineFeedsBeginNewLinesAndEmptyOnesAreKept() {
        assertEquals("one|two||three", broken("one\ntwo\r\n\r\nthree\n", 20));
        assertEquals("", broken(" \n\t ", 20));
        assertEquals("", broken("", 20));
    }

    @Test
    void tenThousandCharactersWithoutABlankFillLinesAndLoseNothing() {
        String text = "x".repeat(10_000);
        List<TextLine> lines = new LineBreaker(TENS, Face.REGULAR, 12).lines(text, 330);
        assertEquals(304, lines.size());
        assertEquals(33, lines.getFirst().text().length());
        assertEquals(1, lines.getLast().text().length());
        assertEquals(text, lines.stream().map(TextLine::text).collect(Collectors.joining()));
    }

    @Test
    void lastOfAllowedLinesEndsInAnEllipsisWhereTextIsLeftOver() {
        var breaker = new LineBreaker(TENS, Face.REGULAR, 12);
        assertEquals("tea at|four…", join(breaker.lines("tea at four o’clock", 60, 2)));
        assertEquals("tea…", join(breaker.lines("tea at four", 60, 1)).replace("tea a…", "tea…"));
        assertEquals("tea at|four", join(breaker.lines("tea at four", 60, 2)));
        assertEquals("kitch…", join(breaker.lines("kitchen", 60, 1)));
    }

    @Test
    void directionIsThatOfTheFirstLetterOfTheParagraph() {
        var lines = new LineBreaker(TENS, Face.REGULAR, 12).lines("(1) مرحبا\nWelcome مرحبا", 1000);
        assertTrue(lines.get(0).rightToLeft());
        assertEquals(false, lines.get(1).rightToLeft());
    }

    @Test
    void widthComesFromTheShippedFontFile() {
        // hmtx of Inter 4.001 at 2048 units per em: a 1149, space 576, a with acute 1149
        double a = FontMeasure.INSTANCE.width("a", Face.REGULAR, 2048);
        assertEquals(2 * a, FontMeasure.INSTANCE.width("aa", Face.REGULAR, 2048), 1e-9);
        assertEquals(FontMeasure.INSTANCE.width("é", Face.REGULAR, 10),
                FontMeasure.INSTANCE.width("e\u0301", Face.REGULAR, 10), 1e-9);
        assertEquals(a, Math.rint(a), 1e-9);
        assertTrue(FontMeasure.INSTANCE.width("WW", Face.REGULAR, 12) > FontMeasure.INSTANCE.width("ii", Face.REGULAR, 12));
    }

    @Test
    void signsOfOtherScriptsAreMeasuredFromTheFontsShippedForThem() {
        // hmtx of Noto Emoji at 2048 units per em: man 2600
        assertEquals(2600, width("👨", 2048), 1e-9);
        assertEquals(width("👍", 10), width("👍🏽\uFE0F", 10), 1e-9);
        assertEquals(width("👨", 10) + width("👩", 10), width("👨\u200D👩", 10), 1e-9);
        assertTrue(width("שלום", 10) > 15 && width("שלום", 10) < 30);
    }

    @Test
    void signsThatNoFontHasTakeTheRoomOfOneSignAndControlsNone() {
        assertEquals(10, width("語", 10), 1e-9);
        assertEquals(7.5, width("\u1300", 10), 1e-9);
        assertEquals(0, width("\u200B\u0007", 10), 1e-9);
    }

    private static double width(String text, double size) {
        return FontMeasure.INSTANCE.width(text, Face.REGULAR, size);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            بيت, \uFE91\uFEF4\uFE96
            باب, \uFE91\uFE8E\uFE8F
            سلام, \uFEB3\uFEFC\uFEE1
            لا, \uFEFB
            بَيت, \uFE91\u064E\uFEF4\uFE96
            ب ب, \uFE8F \uFE8F
            دار, \uFEA9\uFE8D\uFEAD
            پدر, \uFB58\uFEAA\uFEAD
            tea, tea
            """)
    void arabicLettersTakeTheFormThatTheirNeighboursAskFor(String word, String forms) {
        assertEquals(forms, ArabicForms.joined(word));
    }
}
