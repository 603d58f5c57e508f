/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the words of a coding in a changed text: at the same position, else where they stand only once, else where they
 * stand with the same context, else not at all. The order follows the W3C Web Annotation Data Model's text position and
 * text quote selectors.
 */
public final class Reanchoring {

    private final String text;

    /** @param text as it is now */
    public Reanchoring(String text) {
        this.text = text;
    }

    /** The place of words in a text that is still the one that was coded; lost where the range is not inside it. */
    public static Anchor unchanged(String text, int start, int end) {
        boolean inside = start >= 0 && start < end && end <= text.length();
        return inside ? new Anchor.Kept(start, end) : new Anchor.Lost(Anchor.Reason.GONE);
    }

    /**
     * @param start where the words were, in UTF-16 units
     * @param quote the words and their context as they were
     */
    public Anchor find(int start, Quote quote) {
        if (quote.text().isEmpty()) {
            return new Anchor.Lost(Anchor.Reason.NO_QUOTE);
        }
        List<Integer> places = places(quote.text());
        if (places.isEmpty()) {
            return new Anchor.Lost(Anchor.Reason.GONE);
        }
        if (places.contains(start) && (places.size() == 1 || hasEitherSide(start, quote))) {
            return new Anchor.Kept(start, start + quote.text().length());
        }
        if (places.size() == 1) {
            return moved(places.getFirst(), quote);
        }
        return byContext(places, quote);
    }

    private Anchor byContext(List<Integer> places, Quote quote) {
        List<Integer> both = where(places, place -> hasBefore(place, quote) && hasAfter(place, quote));
        if (both.size() == 1) {
            return moved(both.getFirst(), quote);
        }
        List<Integer> one = where(places, place -> hasEitherSide(place, quote));
        return both.isEmpty() && one.size() == 1 ? moved(one.getFirst(), quote)
                : new Anchor.Lost(Anchor.Reason.SEVERAL);
    }

    private static List<Integer> where(List<Integer> places, IntPredicate test) {
        return places.stream().filter(test::test).toList();
    }

    private static Anchor moved(int start, Quote quote) {
        return new Anchor.Moved(start, start + quote.text().length());
    }

    private boolean hasEitherSide(int place, Quote quote) {
        return hasBefore(place, quote) && !quote.before().isEmpty() || hasAfter(place, quote)
                && !quote.after().isEmpty();
    }

    private boolean hasBefore(int place, Quote quote) {
        return text.startsWith(quote.before(), place - quote.before().length());
    }

    private boolean hasAfter(int place, Quote quote) {
        return text.startsWith(quote.after(), place + quote.text().length());
    }

    private List<Integer> places(String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }
}
