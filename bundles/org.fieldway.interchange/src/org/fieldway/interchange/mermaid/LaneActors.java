/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.fieldway.core.release.ReleasedLane;

/** Gives each lane an actor of its own: its name, with a number where another lane is called alike. */
final class LaneActors {

    private final Map<String, String> actors = new LinkedHashMap<>();

    LaneActors(List<ReleasedLane> lanes) {
        Set<String> taken = new HashSet<>(Set.of(Convention.NO_FEELING, Convention.MEDIAN, Convention.MEDIAN_ONLY));
        for (ReleasedLane lane : lanes) {
            actors.put(lane.id(), free(lane.name().isBlank() ? Messages.namelessLane : lane.name(), taken));
        }
    }

    private static String free(String name, Set<String> taken) {
        String actor = name;
        for (int number = 2; !taken.add(actor); number++) {
            actor = name + " (" + number + ")";
        }
        return actor;
    }

    /** The actor as it is written behind a task. */
    String of(ReleasedLane lane) {
        return MermaidNames.actor(actors.get(lane.id()));
    }

    /** The comment that tells of the lane. */
    String comment(ReleasedLane lane) {
        String own = actors.get(lane.id());
        String named = own.equals(lane.name()) ? "" : ": " + MermaidNames.actor(lane.name());
        return Convention.COMMENT + Convention.LANE + ": " + MermaidNames.actor(lane.kind().id()) + ": " + of(lane) + named;
    }
}
