/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import org.fieldway.core.release.ReleasedCard;

/**
 * A card of one or both maps.
 *
 * @param card as each map shows it
 * @param stage number of the stage among those of the comparison
 * @param lane number of the lane among those of the comparison
 * @param countsTold false where the counts of the two maps differ by so few people that it would tell of them
 */
public record ComparedCard(Compared<ReleasedCard> card, int stage, int lane, Difference difference,
        boolean countsTold) { }
