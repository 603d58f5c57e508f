/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.util.List;

import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;

/**
 * Two maps over each other, as one audience may see them.
 *
 * @param first the first map
 * @param second the second map
 * @param stages of either map, in an order that keeps to those of both as far as that can be
 * @param lanes likewise
 * @param cards cell by cell, those in both maps first; feelings that the curve tells are not among them
 * @param summary what differs, in a few plain sentences
 * @param notes sentences that an output must show
 */
public record ReleasedComparison(ReleasedMap first, ReleasedMap second, List<Compared<ReleasedStage>> stages,
        List<Compared<ReleasedLane>> lanes, List<ComparedCard> cards, String summary, List<String> notes) {

    public ReleasedComparison {
        stages = List.copyOf(stages);
        lanes = List.copyOf(lanes);
        cards = List.copyOf(cards);
        notes = List.copyOf(notes);
    }

    /** How many cards differ in this way. */
    public int count(Difference difference) {
        return (int) cards.stream().filter(card -> card.difference() == difference).count();
    }
}
