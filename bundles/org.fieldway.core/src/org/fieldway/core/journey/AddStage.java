/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Stage;

/** Puts a new stage between the others. */
public final class AddStage extends MapChange {

    private final Stage stage = JourneyFactory.eINSTANCE.createStage();
    private final int index;

    /** @param index position among the stages; larger than their number for the end */
    public AddStage(EditingDomain domain, JourneyMap map, int index, String name) {
        super(Messages.addStage, domain, map);
        this.index = Math.clamp(index, 0, map.getStages().size());
        stage.setName(name);
    }

    /** The new stage. */
    public Stage stage() {
        return stage;
    }

    @Override
    public EObject subject() {
        return stage;
    }

    @Override
    protected void plan() {
        add(JourneyPackage.Literals.JOURNEY_MAP__STAGES, stage, index);
    }
}
