/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares texts word by word, whatever their case, punctuation, quotation marks and kind of apostrophe.
 *
 * @param words in order, folded
 */
record QuotedWords(List<String> words) {

    /** So many words in a row are taken for the same person's words rather than for chance. */
    static final int RUN = 6;

    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['\u2018\u2019\u02bc](?=\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static QuotedWords of(String text) {
        String folded = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = APOSTROPHES.matcher(folded).replaceAll("");
        return new QuotedWords(Stream.of(BETWEEN.split(joined)).filter(word -> !word.isEmpty()).toList());
    }

    /** True where {@code part} comes somewhere in these words, word for word. */
    boolean contain(QuotedWords part) {
        return !part.words.isEmpty() && Collections.indexOfSubList(words, part.words) >= 0;
    }

    /** All that many words in a row, from the first on; none where there are fewer words. */
    Stream<List<String>> runs(int length) {
        return IntStream.rangeClosed(0, words.size() - length).mapToObj(from -> words.subList(from, from + length));
    }

    /**
     * True where these words repeat a quote: all of it, where it has at least {@code whole} words, or {@link #RUN} words
     * of it in a row.
     */
    boolean repeat(QuotedWords quote, int whole) {
        if (quote.words.size() >= whole && contain(quote)) {
            return true;
        }
        return quote.runs(RUN).anyMatch(run -> Collections.indexOfSubList(words, run) >= 0);
    }
}
