/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.List;

/**
 * What the rules make of the codings. Immutable.
 *
 * @param cards cell by cell in the order of the map, within a cell those with most people behind them first
 * @param unmatched rules that took no coding
 * @param leftOut people whose codings are not used
 * @param participants how many people's codings are used
 * @param excerpts how many passages stand behind the cards, each once
 * @param placedNear how many of the codings belong to a stage only because a passage on it is near
 * @param unplaced how many codings a lane's rule took that belong to no stage
 * @param tooFew how many cards were not made because fewer people stood behind them than their rule asks for
 */
public record Draft(List<DraftCard> cards, List<RuleName> unmatched, List<LeftOut> leftOut, int participants,
        int excerpts, int placedNear, int unplaced, int tooFew) {

    public Draft {
        cards = List.copyOf(cards);
        unmatched = List.copyOf(unmatched);
        leftOut = List.copyOf(leftOut);
    }
}
