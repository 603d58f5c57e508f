/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.svg;

/** Makes any text fit for XML 1.0, whose files may not hold every character even when it is escaped. */
public final class XmlText {

    private XmlText() { }

    /** The text with characters that XML forbids, half surrogate pairs among them, replaced by U+FFFD. */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0xD800) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD));
        return out.toString();
    }

    /** Char of https://www.w3.org/TR/xml/#charsets. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    /** An XML name made of a token and an id: what a name may not hold is written as its code in hexadecimal. */
    static String name(String token, String id) {
        var out = new StringBuilder(token).append('-');
        id.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                out.appendCodePoint(c);
            } else {
                out.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return out.toString();
    }
}
