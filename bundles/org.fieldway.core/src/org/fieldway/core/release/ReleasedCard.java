/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

/**
 * One card of a released map.
 *
 * @param order position within its cell, from 0
 * @param text what the card says; where {@code withheld}, the reason in plain words instead
 * @param detail small second line, such as "a student, first year" or an aspect of the service; "" for none
 * @param withheld true where the card's own words may not be shown to this audience
 * @param feelingWord the feeling in a word; "" where there is none
 * @param feelingScore −2 to +2; null where the card says nothing on feelings
 * @param evidenceIds ids of the codings behind the card that may be counted, for the team only; beyond it empty, as an
 *        id would tell which cards one excerpt stands behind
 */
public record ReleasedCard(String id, String stageId, String laneId, int order, String text, String detail,
        Basis basis, Grounds grounds, boolean withheld, String feelingWord, Integer feelingScore, List<String> evidenceIds) {

    /** A card without ids of evidence. */
    public ReleasedCard(String id, String stageId, String laneId, int order, String text, String detail,
            Basis basis, Grounds grounds, boolean withheld, String feelingWord, Integer feelingScore) {
        this(id, stageId, laneId, order, text, detail, basis, grounds, withheld, feelingWord, feelingScore, List.of());
    }

    public ReleasedCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(grounds);
        Objects.requireNonNull(feelingWord);
        evidenceIds = List.copyOf(evidenceIds);
    }
}
