/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;

/** Puts a new lane between the others. */
public final class AddLane extends MapChange {

    private final Lane lane = JourneyFactory.eINSTANCE.createLane();
    private final int index;

    /**
     * @param index position among the lanes; larger than their number for the end
     * @param kind id of a lane kind
     */
    public AddLane(EditingDomain domain, JourneyMap map, int index, String name, String kind) {
        super(Messages.addLane, domain, map);
        this.index = Math.clamp(index, 0, map.getLanes().size());
        lane.setName(name);
        lane.setKind(kind);
    }

    /** The new lane. */
    public Lane lane() {
        return lane;
    }

    @Override
    public EObject subject() {
        return lane;
    }

    @Override
    protected void plan() {
        add(JourneyPackage.Literals.JOURNEY_MAP__LANES, lane, index);
    }
}
