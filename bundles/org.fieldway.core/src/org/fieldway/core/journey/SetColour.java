/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** Gives stages and lanes a colour of their own, or the usual one again. */
public final class SetColour extends MapChange {

    private final List<EObject> objects;
    private final String colour;

    /**
     * @param objects stages and lanes of the map, at least one
     * @param colour {@code #rrggbb}; null for the lane kind's, or the one that all stages have
     */
    public SetColour(EditingDomain domain, JourneyMap map, Collection<? extends EObject> objects, String colour) {
        super(colour == null ? Messages.resetColour : Messages.setColour, domain, map);
        this.objects = List.copyOf(objects);
        this.colour = colour;
    }

    @Override
    public EObject subject() {
        return objects.get(0);
    }

    @Override
    protected void plan() {
        for (EObject object : objects) {
            switch (object) {
                case Stage stage -> set(stage, JourneyPackage.Literals.STAGE__COLOUR, colour);
                case Lane lane -> set(lane, JourneyPackage.Literals.LANE__COLOUR, colour);
                default -> { }
            }
        }
    }
}
