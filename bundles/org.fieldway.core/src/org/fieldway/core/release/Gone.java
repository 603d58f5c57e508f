/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.evidence.QuoteState;

/** Says in plain words what has become of quotes. */
public final class Gone {

    private Gone() { }

    /** Why a quote's words are not there; what was noticed about a quote that is; "" where all is well. */
    public static String sentence(QuoteState state) {
        return switch (state) {
            case KEPT -> "";
            case MOVED -> Messages.quoteMoved;
            case CHANGED -> Messages.quoteChanged;
            case REPLACED -> Messages.quoteReplaced;
            case LOST -> Messages.quoteTextChanged;
            case UNCLEAR -> Messages.quoteUnclear;
            case DELETED -> Messages.quoteDeleted;
            case NO_SOURCE -> Messages.quoteNoSource;
            case UNREADABLE -> Messages.quoteUnreadable;
        };
    }

    /** "1 quote gone"; "" for none. */
    public static String count(int quotes) {
        return quotes == 0 ? "" : quotes == 1 ? Messages.oneQuoteGone : NLS.bind(Messages.quotesGone, quotes);
    }
}
