/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Objects;

/**
 * How much material stands behind a card.
 *
 * @param participants how many people; 0 where nobody does or where the number may not be told
 * @param excerpts how many excerpts; 0 where none or where the number may not be told
 * @param dots 0 for none, 1 from one participant, 2 from a quarter, 3 from half of the map's participants
 * @param label what is written beside the dots: "12 · 15", "fewer than 3", "workshop idea"; "" for nothing
 * @param gone how many quotes were attached and are gone; 0 for all but the team
 */
public record Grounds(int participants, int excerpts, int dots, String label, int gone) {

    /** Nothing stands behind it and nothing is to be said on that. */
    public static final Grounds NONE = new Grounds(0, 0, 0, "");

    /** Without a quote that is gone. */
    public Grounds(int participants, int excerpts, int dots, String label) {
        this(participants, excerpts, dots, label, 0);
    }

    public Grounds {
        Objects.requireNonNull(label);
        if (dots < 0 || dots > 3) {
            throw new IllegalArgumentException("dots: " + dots);
        }
    }

    /** "1 quote gone"; "" where none is. */
    public String goneLabel() {
        return Gone.count(gone);
    }

    Grounds withGone(int quotes) {
        return new Grounds(participants, excerpts, dots, label, quotes);
    }
}
