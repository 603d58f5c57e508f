/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.table;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.Reorder;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.sirius.change.Changes;
import org.fieldway.sirius.journey.LaneOfKind;

/** Changes of the lines of the journey table. */
public final class LineTools {

    /** Adds the lane of a kind where the map shows none yet. @return the lane; the map where it cannot be written */
    public EObject addLaneOfKind(JourneyMap map, String kind) {
        return LaneOfKind.in(map, kind).map(EObject.class::cast).orElse(map);
    }

    /** Deletes a lane with its cards. */
    public Lane deleteLane(Lane lane) {
        Changes.make(lane, domain -> Delete.lane(domain, lane));
        return lane;
    }

    /** Moves a lane one line up. */
    public Lane moveLaneUp(Lane lane) {
        return move(lane, -1);
    }

    /** Moves a lane one line down. */
    public Lane moveLaneDown(Lane lane) {
        return move(lane, 1);
    }

    private static Lane move(Lane lane, int by) {
        int index = ((JourneyMap) lane.eContainer()).getLanes().indexOf(lane) + by;
        Changes.make(lane, domain -> Reorder.lane(domain, lane, index));
        return lane;
    }
}
