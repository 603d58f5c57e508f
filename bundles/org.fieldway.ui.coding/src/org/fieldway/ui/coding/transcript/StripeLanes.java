/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;

/** Gives each coded passage a column in the margin, so that those that overlap, or may share a line, stand side by side. */
final class StripeLanes {

    /**
     * A passage with its column.
     *
     * @param lane from 0, the nearest to the text
     */
    record Stripe(CodedPlace place, int lane) { }

    /** Passages that are less than a line apart may stand on the same line. */
    private static final int LINE = 90;

    private StripeLanes() {
    }

    /** @param places by start, then end */
    static List<Stripe> of(List<CodedPlace> places) {
        List<Stripe> stripes = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (CodedPlace place : places) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) + LINE > place.start()) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(place.end());
            } else {
                ends.set(lane, place.end());
            }
            stripes.add(new Stripe(place, lane));
        }
        return stripes;
    }
}
