/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.Optional;

import org.fieldway.core.journey.AddLane;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.sirius.change.Changes;

/** The lane of a kind, which is added where a map shows none. */
public final class LaneOfKind {

    private LaneOfKind() { }

    /** @return empty where the map has no such lane and cannot be written */
    public static Optional<Lane> in(JourneyMap map, String kind) {
        Optional<Lane> shown = map.getLanes().stream()
                .filter(lane -> !lane.isHidden() && kind.equals(lane.getKind())).findFirst();
        return shown.isPresent() ? shown : add(map, LaneLook.kinds(map), kind);
    }

    private static Optional<Lane> add(JourneyMap map, LaneKinds kinds, String kind) {
        LaneKind added = kinds.of(kind);
        int index = added.belowVisibility() ? map.getLanes().size() : firstBelow(map, kinds);
        return Changes.make(map, domain -> new AddLane(domain, map, index, added.name(), kind)).map(AddLane::lane);
    }

    /** What people see stays above the line of visibility. */
    private static int firstBelow(JourneyMap map, LaneKinds kinds) {
        int index = 0;
        while (index < map.getLanes().size() && !kinds.of(map.getLanes().get(index).getKind()).belowVisibility()) {
            index++;
        }
        return index;
    }
}
