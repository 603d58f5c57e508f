/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe goes before a cell's beginning that could start one, and
 * taking it off again gives exactly the text as it was. The same is done behind a semicolon, tab or line end, where a cell begins
 * if the file is opened with another separator. The beginnings are those of OWASP, "CSV Injection", and their wide forms.
 */
final class InertText {

    private static final String BEGINNINGS = "[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern BARE = Pattern.compile("(?<=^|[;\\t\\r\\n])('*+)(?=" + BEGINNINGS + ")");
    private static final Pattern KEPT = Pattern.compile("(?<=^|[;\\t\\r\\n])'('*+)(?=" + BEGINNINGS + ")");

    private InertText() { }

    /** The text as it may stand in a cell. */
    static String of(String text) {
        return BARE.matcher(text).replaceAll("'$1");
    }

    /** The text of a cell. */
    static String text(String cell) {
        return KEPT.matcher(cell).replaceAll("$1");
    }
}
