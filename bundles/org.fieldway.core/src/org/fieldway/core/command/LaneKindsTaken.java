/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.lanes.LaneKindChanges;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.lanes.OwnLaneKinds;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.study.Study;

/** The kinds that lanes need where they are copied to, so that they keep their look in another study. */
final class LaneKindsTaken {

    private LaneKindsTaken() {
    }

    /** Commands that add to the study each kind that lanes among the objects have and the study does not know. */
    static List<Command> along(OpenStudy study, Collection<? extends EObject> objects) {
        Map<String, LaneKindDefinition> needed = new LinkedHashMap<>();
        LaneKinds present = LaneKinds.of(study.study());
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(objects); all.hasNext();) {
            if (all.next() instanceof Lane lane && lane.getKind() != null && !present.has(lane.getKind())) {
                definition(lane).ifPresent(own -> needed.putIfAbsent(own.getKey(), own));
            }
        }
        List<Command> commands = new ArrayList<>();
        needed.values().forEach(own -> commands.add(
                LaneKindChanges.add(study.domain(), study.study(), OwnLaneKinds.read(own))));
        return commands;
    }

    private static Optional<LaneKindDefinition> definition(Lane lane) {
        Resource from = lane.eResource();
        return from == null || from.getResourceSet() == null ? Optional.empty()
                : from.getResourceSet().getResources().stream().flatMap(file -> file.getContents().stream())
                        .filter(Study.class::isInstance).flatMap(root -> ((Study) root).getLaneKinds().stream())
                        .filter(own -> lane.getKind().equals(own.getKey())).findFirst();
    }
}
