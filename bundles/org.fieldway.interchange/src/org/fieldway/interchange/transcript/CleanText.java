/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;

/**
 * Text as it will be coded, and what was changed for that: no byte order mark, LF line ends, and no character that XML
 * 1.0 cannot hold (section 2.2, "Characters"), since quotes are stored in XML. Tabs become one blank each, so that no
 * character moves.
 *
 * @param text what will be coded
 * @param tabbed the same, character by character, but with its tabs: they help to recognise speakers
 * @param repairs one note per sort of change
 */
record CleanText(String text, String tabbed, List<ImportNote> repairs) {

    private static final char BOM = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    static CleanText of(String raw) {
        List<ImportNote> repairs = new ArrayList<>();
        String text = raw;
        if (text.charAt(0) == BOM) {
            text = text.substring(1);
            repairs.add(note(Messages.repairedBom));
        }
        long carriageReturns = count(text, '\r');
        if (carriageReturns > 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
            repairs.add(note(NLS.bind(Messages.repairedLineEnds, carriageReturns)));
        }
        String tabbed = withoutUnstorable(text, repairs);
        long tabs = count(tabbed, '\t');
        if (tabs > 0) {
            repairs.add(note(NLS.bind(Messages.repairedTabs, tabs)));
        }
        return new CleanText(tabbed.replace('\t', ' '), tabbed, List.copyOf(repairs));
    }

    private static String withoutUnstorable(String text, List<ImportNote> repairs) {
        long unstorable = text.chars().filter(CleanText::isUnstorable).count();
        if (unstorable == 0) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (isUnstorable(clean.charAt(i))) {
                clean.setCharAt(i, clean.charAt(i) < ' ' ? ' ' : REPLACEMENT);
            }
        }
        repairs.add(note(NLS.bind(Messages.repairedControls, unstorable)));
        return clean.toString();
    }

    private static boolean isUnstorable(int unit) {
        return unit < ' ' && unit != '\n' && unit != '\t' || unit == 0xFFFE || unit == 0xFFFF;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(unit -> unit == wanted).count();
    }

    private static ImportNote note(String sentence) {
        return new ImportNote(Kind.REPAIRED, sentence);
    }
}
