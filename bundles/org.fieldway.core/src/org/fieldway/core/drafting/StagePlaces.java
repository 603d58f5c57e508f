/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.fieldway.core.index.CodingRow;
import org.fieldway.core.index.RegionKind;

/**
 * To which stages the codings of one source belong. What a stage's rule takes belongs to that stage, and to each other
 * one whose rule takes it too. Any other coding belongs where people were just speaking of a stage: to that of the
 * passage with which it shares most, else to that of the nearest passage of one of its speakers, at most
 * {@value #NEAR_IN_TEXT} UTF-16 units (two or three spoken sentences) or {@value #NEAR_IN_TIME} milliseconds away;
 * of two equally near ones to that before it, since people go on about what they have begun. On a page of a PDF and in
 * a picture, everything on the same page or picture is shared.
 */
final class StagePlaces {

    static final int NEAR_IN_TEXT = 250;
    static final int NEAR_IN_TIME = 15_000;

    /** How a coding came to its stages. */
    enum How { OWN, SHARED, NEAR, NOWHERE }

    /**
     * The stages of a coding.
     *
     * @param stages numbers of stages in the order of the map; empty where it belongs to none
     */
    record Place(List<Integer> stages, How how) { }

    private record Passage(CodingRow row, List<Integer> stages) { }

    private static final Place NOWHERE = new Place(List.of(), How.NOWHERE);

    private final RuleTable rules;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Integer> furthestEnd = new ArrayList<>();

    /** @param rows of one source, by start */
    StagePlaces(RuleTable rules, List<CodingRow> rows) {
        this.rules = rules;
        int furthest = Integer.MIN_VALUE;
        for (CodingRow row : rows) {
            List<Integer> stages = own(row);
            if (!stages.isEmpty()) {
                furthest = Math.max(furthest, row.end());
                passages.add(new Passage(row, stages));
                furthestEnd.add(furthest);
            }
        }
    }

    Place of(CodingRow row) {
        List<Integer> own = own(row);
        if (!own.isEmpty()) {
            return new Place(own, How.OWN);
        }
        Passage best = null;
        long nearest = Long.MAX_VALUE;
        for (int at = firstBehind(row) - 1; at >= 0 && mayReach(at, row); at--) {
            long distance = distance(passages.get(at).row(), row);
            if (distance < nearest) {
                nearest = distance;
                best = passages.get(at);
            }
        }
        if (best == null) {
            return NOWHERE;
        }
        return new Place(best.stages(), nearest <= 0 ? How.SHARED : How.NEAR);
    }

    private List<Integer> own(CodingRow row) {
        List<Integer> stages = List.of();
        for (RuleTable.At at : rules.of(row.code()).stages()) {
            if (at.rule().allows(row) && !stages.contains(at.number())) {
                stages = stages.isEmpty() ? new ArrayList<>() : stages;
                stages.add(at.number());
            }
        }
        return stages;
    }

    /** Index of the first passage that begins too far behind the coding; all are sorted by their start. */
    private int firstBehind(CodingRow row) {
        long limit = (long) row.end() + near(row.kind());
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).row().start() <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** False where no passage up to this one reaches near the coding. */
    private boolean mayReach(int at, CodingRow row) {
        return row.kind() == RegionKind.IMAGE || furthestEnd.get(at) >= row.start() - near(row.kind());
    }

    /**
     * How far a passage is: below 0 how much is shared, 0 where all there is to share is shared, above it the gap, a
     * half more for what is behind; the largest number where it is no neighbour.
     */
    private static long distance(CodingRow passage, CodingRow row) {
        if (passage.kind() != row.kind() || row.kind() == RegionKind.NONE) {
            return Long.MAX_VALUE;
        }
        if (row.kind() == RegionKind.IMAGE || row.kind() == RegionKind.PAGE) {
            return row.kind() == RegionKind.IMAGE || passage.start() == row.start() ? 0 : Long.MAX_VALUE;
        }
        long shared = Math.min(passage.end(), row.end()) - (long) Math.max(passage.start(), row.start());
        if (shared > 0) {
            return -shared;
        }
        boolean neighbours = -shared <= near(row.kind())
                && !Collections.disjoint(passage.participants(), row.participants());
        return neighbours ? -shared * 2 + (passage.start() >= row.end() ? 2 : 1) : Long.MAX_VALUE;
    }

    private static int near(RegionKind kind) {
        return switch (kind) {
            case TEXT -> NEAR_IN_TEXT;
            case TIME -> NEAR_IN_TIME;
            case PAGE, IMAGE, NONE -> 0;
        };
    }
}
