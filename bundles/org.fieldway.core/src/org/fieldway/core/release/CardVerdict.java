/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Optional;

import org.fieldway.core.consent.Decision;

/**
 * Whether a card's own words may be shown.
 *
 * @param refusal who does not allow it; empty where it may be shown
 * @param reason for the card itself, in words that every audience may read; "" where it may be shown
 */
record CardVerdict(Optional<Decision> refusal, String reason) {

    static final CardVerdict SHOWN = new CardVerdict(Optional.empty(), "");

    static CardVerdict refused(Decision decision) {
        boolean words = decision.purpose().equals(Gate.QUOTE);
        return new CardVerdict(Optional.of(decision), words ? Messages.noConsentForQuotation : Messages.noConsent);
    }
}
