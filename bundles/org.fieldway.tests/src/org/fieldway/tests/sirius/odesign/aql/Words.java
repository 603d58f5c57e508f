/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an expression, taken one after the other. */
final class Words {

    /** What a word is. */
    enum Sort { NAME, STRING, INTEGER, REAL, SIGN, END }

    record Word(Sort sort, String text) { }

    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:(?<string>'(?:\\\\.|[^'\\\\])*')|(?<real>\\d+\\.\\d+)|(?<integer>\\d+)|(?<name>_?[a-zA-Z][a-zA-Z0-9_]*)"
                    + "|(?<sign>::|->|<=|>=|<>|!=|==|[-+*/=<>().,|:{}]))");

    private final List<Word> words = new ArrayList<>();
    private int at;

    Words(String text) throws AqlException {
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (!text.substring(end).isBlank()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new AqlException("cannot be read at \"" + text.substring(end).strip() + "\"");
            }
            words.add(word(matcher));
            end = matcher.end();
        }
        words.add(new Word(Sort.END, "the end"));
    }

    private static Word word(Matcher matcher) {
        for (Sort sort : Sort.values()) {
            String group = sort == Sort.END ? null : matcher.group(sort.name().toLowerCase(java.util.Locale.ROOT));
            if (group != null) {
                return new Word(sort, group);
            }
        }
        throw new IllegalStateException(matcher.group());
    }

    Word look() {
        return words.get(at);
    }

    /** True where the word after the next one is that sign. */
    boolean secondIs(String sign) {
        return at + 1 < words.size() && words.get(at + 1).equals(new Word(Sort.SIGN, sign));
    }

    Word take() {
        Word word = words.get(at);
        at = Math.min(at + 1, words.size() - 1);
        return word;
    }

    boolean is(String text) {
        Word word = look();
        return (word.sort == Sort.SIGN || word.sort == Sort.NAME) && word.text.equals(text);
    }

    /** Takes the next word where it is the given one. */
    boolean takes(String text) {
        boolean found = is(text);
        if (found) {
            take();
        }
        return found;
    }

    void expect(String text) throws AqlException {
        if (!takes(text)) {
            throw new AqlException("has \"" + look().text + "\" where \"" + text + "\" is wanted");
        }
    }

    String name() throws AqlException {
        if (look().sort != Sort.NAME) {
            throw new AqlException("has \"" + look().text + "\" where a name is wanted");
        }
        return take().text;
    }
}
