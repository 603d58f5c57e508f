/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.List;
import java.util.Locale;

/**
 * Which of all quotes are shown.
 *
 * @param text in the words, the code, who says it or where; "" for any
 * @param code name of a code; "" for any
 * @param who a participant as the team knows them; "" for any
 */
record QuoteFilter(String text, String code, String who) {

    static final QuoteFilter ALL = new QuoteFilter("", "", "");

    List<QuoteRow> apply(List<QuoteRow> rows) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> (code.isEmpty() || row.released().code().equals(code))
                && (who.isEmpty() || row.released().who().equals(who))
                && (wanted.isEmpty() || all(row).contains(wanted))).toList();
    }

    boolean isEmpty() {
        return text.isBlank() && code.isEmpty() && who.isEmpty();
    }

    private static String all(QuoteRow row) {
        return String.join("\n", row.released().words(), row.released().code(), row.released().who(),
                row.released().where()).toLowerCase(Locale.ROOT);
    }
}
