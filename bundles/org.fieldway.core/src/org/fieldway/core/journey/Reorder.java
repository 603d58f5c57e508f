/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** Moves a stage or a lane to another position; its cards go with it. */
public final class Reorder extends MapChange {

    private final EObject object;
    private final EReference list;
    private final int index;

    private Reorder(String label, EditingDomain domain, EObject object, EReference list, int index) {
        super(label, domain, (JourneyMap) object.eContainer());
        this.object = object;
        this.list = list;
        this.index = index;
    }

    /** @param index the stage's position afterwards; beyond the border it is the border's */
    public static Reorder stage(EditingDomain domain, Stage stage, int index) {
        return new Reorder(Messages.moveStage, domain, stage, JourneyPackage.Literals.JOURNEY_MAP__STAGES, index);
    }

    /** @param index the lane's position afterwards; beyond the border it is the border's */
    public static Reorder lane(EditingDomain domain, Lane lane, int index) {
        return new Reorder(Messages.moveLane, domain, lane, JourneyPackage.Literals.JOURNEY_MAP__LANES, index);
    }

    @Override
    public EObject subject() {
        return object;
    }

    @Override
    protected void plan() {
        EList<?> elements = (EList<?>) map.eGet(list);
        int target = Math.clamp(index, 0, elements.size() - 1);
        if (elements.indexOf(object) != target) {
            append(MoveCommand.create(domain, map, list, object, target));
        }
    }
}
