/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for people's words in what was released, in a way of its own. */
final class QuoteSearch {

    private QuoteSearch() { }

    /** The quotes of four words and more that come whole in a text, whatever the punctuation. */
    static Set<String> leaked(String text, Collection<String> quotes) {
        String flat = flat(text);
        return quotes.stream().filter(quote -> flat(quote).strip().split(" ").length >= 4)
                .filter(quote -> flat.contains(flat(quote))).collect(Collectors.toSet());
    }

    /** True where a name comes as a word of its own. */
    static boolean holds(String text, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find();
    }

    private static String flat(String text) {
        return " " + text.toLowerCase().replaceAll("[’'‘]", "").replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }
}
