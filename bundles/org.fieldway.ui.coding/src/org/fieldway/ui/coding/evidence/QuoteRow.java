/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.release.ReleasedQuote;
import org.fieldway.model.codes.Code;

/**
 * One quote in the evidence view.
 *
 * @param quote where it is
 * @param released what the team may read of it
 * @param code null where it has none, or is gone
 * @param owner what stands on it; null among all quotes
 */
record QuoteRow(SourceQuote quote, ReleasedQuote released, Code code, EObject owner) {

    private static final int LONGEST = 240;

    QuoteKey key() {
        return QuoteKey.of(quote);
    }

    boolean isGone() {
        return !quote.state().isFound();
    }

    /** The words in one line, or why there are none. */
    String line() {
        if (!released.isShown()) {
            return released.withheld() ? Messages.withheldLine : Messages.goneLine + ' ' + released.why();
        }
        String words = released.words().strip().replaceAll("\\s+", " ");
        return '\u201c' + (words.length() > LONGEST ? words.substring(0, LONGEST) + '\u2026' : words) + '\u201d';
    }

    /** True where the same quote is behind the same thing. */
    boolean isSame(QuoteRow other) {
        return quote.reference() == other.quote.reference() && quote.codingId().equals(other.quote.codingId());
    }
}
