/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives lines that run side by side through the same gap tracks of their own. */
final class Tracks {

    private record Taken(double from, double to, int track) { }

    private final Map<Integer, List<Taken>> gaps = new HashMap<>();

    /**
     * The first track of a gap that is free between two places; where none is, one that is shared.
     *
     * @param count how many tracks have room in the gap
     */
    int take(int gap, double one, double other, int count) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        List<Taken> taken = gaps.computeIfAbsent(gap, g -> new ArrayList<>());
        int track = 0;
        while (track < count && !isFree(taken, track, from, to)) {
            track++;
        }
        int chosen = track < count ? track : taken.size() % count;
        taken.add(new Taken(from, to, chosen));
        return chosen;
    }

    private static boolean isFree(List<Taken> taken, int track, double from, double to) {
        return taken.stream().noneMatch(t -> t.track() == track && t.from() < to && from < t.to());
    }
}
