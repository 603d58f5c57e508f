/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import java.util.Objects;
import java.util.UUID;

/**
 * Names a coded passage without its words.
 *
 * @param source id of the source's entry
 * @param coding id of the coding
 */
public record QuoteKey(UUID source, UUID coding) {

    public QuoteKey {
        Objects.requireNonNull(source);
        Objects.requireNonNull(coding);
    }

    /** Of the passage that stands for a quote now; of what its reference names where it is gone. */
    public static QuoteKey of(SourceQuote quote) {
        boolean found = quote.state().isFound() && quote.passage() != null;
        return new QuoteKey(quote.sourceId(), found ? quote.passage().id() : quote.codingId());
    }
}
