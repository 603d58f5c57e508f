/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import org.fieldway.core.journey.SetFeeling;
import org.fieldway.model.journey.Card;
import org.fieldway.sirius.change.Changes;

/** Says how people felt at a card. */
public final class FeelingTools {

    /** One better, up to very good; where nothing was known, good. */
    public Card feelBetter(Card card) {
        return setFeeling(card, (card.getFeelingScore() == null ? 0 : card.getFeelingScore()) + 1);
    }

    /** One worse, down to very bad; where nothing was known, bad. */
    public Card feelWorse(Card card) {
        return setFeeling(card, (card.getFeelingScore() == null ? 0 : card.getFeelingScore()) - 1);
    }

    /** @param score from −2 (very bad) to +2 (very good); beyond the scale it is the scale's end */
    public Card setFeeling(Card card, Integer score) {
        Changes.make(card, domain -> new SetFeeling(domain, card, score));
        return card;
    }

    /** Nothing is known any more. */
    public Card clearFeeling(Card card) {
        return setFeeling(card, null);
    }
}
