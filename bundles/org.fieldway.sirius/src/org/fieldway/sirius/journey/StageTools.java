/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.journey.AddStage;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.Reorder;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;

/** Changes of stages and of the map around them. Each gives the stage, as it is where the change could not be made. */
public final class StageTools {

    /** Adds a stage at the end. @return the new stage, or the map where it cannot be written */
    public EObject addStage(JourneyMap map) {
        Optional<AddStage> added = add(map, map.getStages().size());
        return added.isPresent() ? added.get().stage() : map;
    }

    /** Adds a stage after this one. */
    public Stage addStage(Stage stage) {
        return addAt(stage, 1);
    }

    /** Adds a stage before this one. */
    public Stage addStageBefore(Stage stage) {
        return addAt(stage, 0);
    }

    /** Gives a stage another name. */
    public Stage renameStage(Stage stage, String name) {
        Changes.make(stage, domain -> Rename.stage(domain, stage, name == null ? "" : name.strip()));
        return stage;
    }

    /** Gives a map another name. A map without a name could not be found again: an empty one changes nothing. */
    public JourneyMap renameMap(JourneyMap map, String name) {
        if (name != null && !name.isBlank()) {
            Changes.make(map, domain -> SetCommand.create(domain, map, StudyPackage.Literals.NAMED__NAME, name.strip()));
        }
        return map;
    }

    /** Moves a stage one place towards the start. */
    public Stage moveStageEarlier(Stage stage) {
        return move(stage, -1);
    }

    /** Moves a stage one place towards the end. */
    public Stage moveStageLater(Stage stage) {
        return move(stage, 1);
    }

    /** Deletes a stage with its cards and arrows. */
    public Stage deleteStage(Stage stage) {
        Changes.make(stage, domain -> Delete.stage(domain, stage));
        return stage;
    }

    private static Stage addAt(Stage stage, int offset) {
        JourneyMap map = (JourneyMap) stage.eContainer();
        return add(map, map.getStages().indexOf(stage) + offset).map(AddStage::stage).orElse(stage);
    }

    private static Optional<AddStage> add(JourneyMap map, int index) {
        String name = ModelNames.newOf(JourneyPackage.Literals.STAGE);
        return Changes.make(map, domain -> new AddStage(domain, map, index, name));
    }

    private static Stage move(Stage stage, int by) {
        JourneyMap map = (JourneyMap) stage.eContainer();
        int index = map.getStages().indexOf(stage) + by;
        Changes.make(stage, domain -> Reorder.stage(domain, stage, index));
        return stage;
    }
}
