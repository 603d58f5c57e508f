/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;

/**
 * The cards of a released map with the quotes behind them, for an audience.
 *
 * @param map what is known of the map as a whole
 * @param cards stage by stage, lane by lane, as far as they are drawn for this audience
 */
public record MapEvidence(ReleasedMap map, List<CardQuotes> cards) {

    /**
     * One card with its quotes.
     *
     * @param quotes for the team all of them; beyond the team those that may be read
     * @param withheld how many may not be read; 0 where the number may not be told
     * @param withheldLabel the number as it may be told; "" where nothing is withheld
     */
    public record CardQuotes(ReleasedCard card, List<ReleasedQuote> quotes, int withheld, String withheldLabel) {

        public CardQuotes {
            quotes = List.copyOf(quotes);
        }
    }

    public MapEvidence {
        cards = List.copyOf(cards);
    }

    /** The name of a stage; "" for none. */
    public String stage(ReleasedCard card) {
        return map.stages().stream().filter(stage -> stage.id().equals(card.stageId())).map(ReleasedStage::name).findFirst()
                .orElse("");
    }

    /** The name of a lane; "" for none. */
    public String lane(ReleasedCard card) {
        return map.lanes().stream().filter(lane -> lane.id().equals(card.laneId())).map(ReleasedLane::name).findFirst()
                .orElse("");
    }
}
