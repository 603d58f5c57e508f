/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: replaces each by the presentation form that its neighbours ask for, and lam with alef by their
 * ligature (The Unicode Standard, 9.2 "Arabic Cursive Joining"). For drawing and measuring only: texts in files keep their
 * letters.
 */
public final class ArabicForms {

    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';

    /** By letter: alone, joined to what comes before, and for letters that join on both sides initial and medial. */
    private static final Map<Character, List<Character>> FORMS = new HashMap<>();
    /** By the alef of a lam and alef: alone, joined to what comes before. */
    private static final Map<Character, List<Character>> LAM_ALEF = new HashMap<>();

    static {
        addForms('\uFE80', '\uFEFC');
        addForms('\uFB50', '\uFBFF');
    }

    private ArabicForms() { }

    /** The blocks of presentation forms list each letter's forms in the same order, one letter after the other. */
    private static void addForms(char first, char last) {
        Map<Character, List<Character>> letters = new HashMap<>();
        for (char form = first; form <= last; form++) {
            String base = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (base.length() == 1 && base.charAt(0) != form) {
                letters.computeIfAbsent(base.charAt(0), letter -> new ArrayList<>()).add(form);
            } else if (base.length() == 2 && base.charAt(0) == LAM) {
                LAM_ALEF.computeIfAbsent(base.charAt(1), alef -> new ArrayList<>()).add(form);
            }
        }
        letters.forEach(FORMS::putIfAbsent);
    }

    /** The text as it is drawn, still in logical order. */
    public static String joined(String text) {
        if (text.chars().noneMatch(c -> c >= 0x600 && c <= 0x6FF)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean before = joinsOnwards(neighbour(text, i, -1)) && formCount(letter) > 1;
            List<Character> ligature = letter == LAM && i + 1 < text.length() ? LAM_ALEF.get(text.charAt(i + 1)) : null;
            if (ligature != null) {
                out.append(ligature.get(before ? 1 : 0).charValue());
                i++;
            } else {
                boolean after = formCount(letter) == 4 && joinsBack(neighbour(text, i, 1));
                out.append(form(letter, before, after));
            }
        }
        return out.toString();
    }

    private static char form(char letter, boolean before, boolean after) {
        List<Character> forms = FORMS.get(letter);
        return forms == null ? letter : forms.get((before ? 1 : 0) + (after ? 2 : 0));
    }

    private static int formCount(char letter) {
        List<Character> forms = FORMS.get(letter);
        return forms == null ? 0 : forms.size();
    }

    private static boolean joinsOnwards(char letter) {
        return formCount(letter) == 4 || letter == TATWEEL || letter == JOINER;
    }

    private static boolean joinsBack(char letter) {
        return formCount(letter) > 1 || letter == TATWEEL || letter == JOINER;
    }

    /** The nearest letter in a direction, marks above and below letters passed over; a blank where there is none. */
    private static char neighbour(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
    }
}
