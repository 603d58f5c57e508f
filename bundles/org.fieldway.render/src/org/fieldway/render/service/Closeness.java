/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.Standing;

/**
 * How close each box is to the centre: a strong relation is a short step, a rare one a long one, and the shortest way
 * counts (E. W. Dijkstra, "A note on two problems in connexion with graphs", 1959). A ring that a person chose wins.
 */
final class Closeness {

    /** The ring of what a way leads to, however long it is. */
    static final int LAST = 3;
    /** The ring of what no way leads to. */
    static final int UNCONNECTED = 4;

    private static final int STRONGEST = 3;
    private static final int UNKNOWN_STRENGTH = 2;

    private final Sheet sheet;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, Integer> distances = new HashMap<>();

    private record Step(String to, int length) { }

    Closeness(Sheet sheet, String centre) {
        this.sheet = sheet;
        sheet.map.relations().forEach(this::add);
        measure(centre);
    }

    private void add(ReleasedRelation relation) {
        String from = sheet.box(relation.fromId());
        String to = sheet.box(relation.toId());
        if (from != null && to != null && !from.equals(to)) {
            int length = length(relation);
            steps.computeIfAbsent(from, key -> new ArrayList<>()).add(new Step(to, length));
            steps.computeIfAbsent(to, key -> new ArrayList<>()).add(new Step(from, length));
        }
    }

    private static int length(ReleasedRelation relation) {
        if (relation.standing().state() != Standing.State.EXISTING) {
            return STRONGEST;
        }
        int strength = relation.strength() == null ? UNKNOWN_STRENGTH : Math.clamp(relation.strength(), 1, STRONGEST);
        return STRONGEST + 1 - strength;
    }

    private void measure(String centre) {
        var open = new PriorityQueue<Step>(Comparator.comparingInt(Step::length).thenComparing(Step::to));
        open.add(new Step(centre, 0));
        while (!open.isEmpty()) {
            Step next = open.poll();
            if (distances.putIfAbsent(next.to(), next.length()) == null) {
                steps.getOrDefault(next.to(), List.of())
                        .forEach(step -> open.add(new Step(step.to(), next.length() + step.length())));
            }
        }
    }

    /** From 1, the closest, to {@link #UNCONNECTED}. */
    int ring(ReleasedNode node) {
        if (node.place() != null && node.place().ring() != null) {
            return Math.clamp(node.place().ring(), 1, LAST);
        }
        Integer distance = distances.get(node.id());
        return distance == null ? UNCONNECTED : Math.clamp(distance, 1, LAST);
    }
}
