/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.workshop;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage.Literals;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.journey.MapStatus;

/** Records what students said when a map was taken back to them. */
public final class MapChecks {

    private MapChecks() {
    }

    /**
     * Adds a check.
     *
     * @param nowChecked true where the map's status becomes “checked” in the same step
     */
    public static Command add(EditingDomain domain, JourneyMap map, CheckNote note, boolean nowChecked) {
        MapCheck check = JourneyFactory.eINSTANCE.createMapCheck();
        check.setCheckedOn(note.on());
        check.getParticipants().addAll(note.with());
        check.setSession(note.session());
        check.setSaid(note.said());
        check.setChanged(note.changed());
        check.setAgreed(note.agreed());
        CompoundCommand all = new CompoundCommand();
        all.append(AddCommand.create(domain, map, Literals.JOURNEY_MAP__CHECKS, check));
        status(all, domain, map, nowChecked);
        return all;
    }

    /** Writes a check anew; as {@link #add} else. */
    public static Command change(EditingDomain domain, MapCheck check, CheckNote note, boolean nowChecked) {
        CompoundCommand all = new CompoundCommand();
        set(all, domain, check, Literals.MAP_CHECK__CHECKED_ON, note.on());
        set(all, domain, check, Literals.MAP_CHECK__PARTICIPANTS, note.with());
        set(all, domain, check, Literals.MAP_CHECK__SESSION, note.session());
        set(all, domain, check, Literals.MAP_CHECK__SAID, note.said());
        set(all, domain, check, Literals.MAP_CHECK__CHANGED, note.changed());
        set(all, domain, check, Literals.MAP_CHECK__AGREED, note.agreed());
        status(all, domain, (JourneyMap) check.eContainer(), nowChecked);
        return all;
    }

    /** Takes a check away. The map's status stays what people made it. */
    public static Command delete(EditingDomain domain, MapCheck check) {
        return RemoveCommand.create(domain, check.eContainer(), Literals.JOURNEY_MAP__CHECKS, List.of(check));
    }

    private static void status(CompoundCommand all, EditingDomain domain, JourneyMap map, boolean nowChecked) {
        if (nowChecked && map.getStatus() == MapStatus.DRAFT) {
            set(all, domain, map, Literals.JOURNEY_MAP__STATUS, MapStatus.CHECKED);
        }
    }

    private static void set(CompoundCommand all, EditingDomain domain, EObject object, EStructuralFeature feature,
            Object value) {
        Object present = object.eGet(feature);
        if (value == null ? present != null : !value.equals(present)) {
            all.append(SetCommand.create(domain, object, feature, value));
        }
    }
}
