/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as names in a journey diagram, and back. A name ends at {@code :}, {@code #}, {@code ;} or the line's end, must not
 * begin with a word of the language, and must not hold {@code %%}; those characters are written as codes, as are all that could
 * mean something where the drawing is shown: {@code <} and {@code &}, control characters, and the two characters that
 * Mermaid itself uses for codes. See {@code journey.jison} and {@code encodeEntities} in Mermaid 11.
 */
final class MermaidNames {

    /** Stands for an empty name, which the language has none for: a space of no width. */
    private static final String NOTHING = "\u200B";

    private static final String CODED = "#;:<&\uFB02\u00B6\u2028\u2029\u0085\u007F";
    private static final Pattern WORD_OF_THE_LANGUAGE = Pattern.compile("(?i)(journey|title|section|accTitle|accDescr|---).*",
            Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("#(\\w+);");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private MermaidNames() { }

    /** A text as the name of a diagram, section or task. */
    static String name(String text) {
        return coded(text.isEmpty() ? NOTHING : text, "");
    }

    /** A text as one of several names between commas. */
    static String actor(String text) {
        return coded(text.isEmpty() ? NOTHING : text, ",");
    }

    /** What a name says, without the blanks around it. */
    static String text(String name) {
        String lines = LINE_BREAK.matcher(name.strip()).replaceAll("\n");
        Matcher code = CODE.matcher(lines);
        String text = code.replaceAll(match -> {
            String decoded = Entities.text(match.group(1));
            return Matcher.quoteReplacement(decoded == null ? match.group() : decoded);
        });
        return text.equals(NOTHING) ? "" : text;
    }

    private static String coded(String text, String alsoCoded) {
        StringBuilder name = new StringBuilder(text.length());
        boolean word = WORD_OF_THE_LANGUAGE.matcher(text).matches();
        int last = text.length() - 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean border = at == 0 || at == last;
            boolean twoPercent = c == '%' && at < last && text.charAt(at + 1) == '%';
            if (c < ' ' || CODED.indexOf(c) >= 0 || alsoCoded.indexOf(c) >= 0 || twoPercent || at == 0 && word
                    || border && isBlank(c)) {
                name.append('#').append((int) c).append(';');
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
