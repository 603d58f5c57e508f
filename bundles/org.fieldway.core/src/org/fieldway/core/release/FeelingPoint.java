/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

/**
 * How people felt in one stage.
 *
 * @param median of the people's scores, −2 to +2
 * @param q1 lower border of the middle half; equals {@code median} where there is no band
 * @param q3 upper border of the middle half
 * @param n how many people; 0 where the number is not known or may not be told
 * @param singles each person's score, sorted, for under five people where that may be told; else empty
 * @param word the feeling in a word; "" for none
 */
public record FeelingPoint(String stageId, String laneId, double median, double q1, double q3, int n,
        List<Double> singles, String word) {

    public FeelingPoint {
        Objects.requireNonNull(stageId);
        Objects.requireNonNull(laneId);
        Objects.requireNonNull(word);
        singles = List.copyOf(singles);
    }
}
