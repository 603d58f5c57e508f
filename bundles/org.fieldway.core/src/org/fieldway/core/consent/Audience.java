/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.Objects;

/**
 * Who will see an output.
 *
 * @param id stable and not localised, such as {@code team} or {@code public}
 * @param beyondTeam true where the output leaves the research team, so that each use needs a recorded yes
 * @param leastCount the smallest number of people that may be told to this audience; smaller numbers are shown as
 *        "fewer than n". 1 where every number may be told
 * @param numbersShown whether participants may be told apart by pseudonym or number
 */
public record Audience(String id, boolean beyondTeam, int leastCount, boolean numbersShown) {

    public Audience {
        Objects.requireNonNull(id);
        if (leastCount < 1) {
            throw new IllegalArgumentException("least count of audience " + id + " is " + leastCount);
        }
    }

    /** The name that a reader sees, such as "the public". */
    public String label() {
        return Labels.of("audience", id);
    }

    /** The name in a word, such as "public". */
    public String shortLabel() {
        return Labels.of("audience-short", id);
    }

    /** True where small numbers are hidden from this audience. */
    public boolean hidesSmallCounts() {
        return leastCount > 1;
    }
}
