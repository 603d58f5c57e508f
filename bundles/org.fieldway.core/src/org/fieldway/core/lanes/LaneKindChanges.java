/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneContent;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.LaneShape;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyPackage;

/** Changes of the lane kinds that a study's team made up; each is one step of undo. */
public final class LaneKindChanges {

    private LaneKindChanges() { }

    /** Adds a kind. Its id is the given one's. */
    public static Command add(EditingDomain domain, Study study, LaneKind kind) {
        return AddCommand.create(domain, study, StudyPackage.Literals.STUDY__LANE_KINDS, definition(kind));
    }

    /** A new definition of a kind, in no study yet; {@link OwnLaneKinds#read} reads it back. */
    public static LaneKindDefinition definition(LaneKind kind) {
        LaneKindDefinition own = JourneyFactory.eINSTANCE.createLaneKindDefinition();
        own.setKey(kind.id());
        own.setName(kind.name());
        own.setColour(kind.light().accent());
        own.setShape(shape(kind));
        own.setIcon(kind.icon());
        own.setBelowVisibility(kind.belowVisibility());
        own.getCarries().addAll(contents(kind.carries()));
        return own;
    }

    /** Makes a kind what the given one is; its id stays, so that lanes keep it. */
    public static Command change(EditingDomain domain, LaneKindDefinition own, LaneKind kind) {
        var all = new CompoundCommand();
        set(all, domain, own, StudyPackage.Literals.NAMED__NAME, kind.name());
        set(all, domain, own, JourneyPackage.Literals.LANE_KIND_DEFINITION__COLOUR, kind.light().accent());
        set(all, domain, own, JourneyPackage.Literals.LANE_KIND_DEFINITION__SHAPE, shape(kind));
        set(all, domain, own, JourneyPackage.Literals.LANE_KIND_DEFINITION__ICON, kind.icon());
        set(all, domain, own, JourneyPackage.Literals.LANE_KIND_DEFINITION__BELOW_VISIBILITY, kind.belowVisibility());
        set(all, domain, own, JourneyPackage.Literals.LANE_KIND_DEFINITION__CARRIES, contents(kind.carries()));
        return all;
    }

    /**
     * Deletes a kind.
     *
     * @param lanes those that have it, see {@link #lanesOf}
     * @param instead id of the kind that they get
     */
    public static Command delete(EditingDomain domain, LaneKindDefinition own, Collection<Lane> lanes, String instead) {
        var all = new CompoundCommand();
        lanes.forEach(lane -> set(all, domain, lane, JourneyPackage.Literals.LANE__KIND, instead));
        all.append(RemoveCommand.create(domain, own.eContainer(), StudyPackage.Literals.STUDY__LANE_KINDS, List.of(own)));
        return all;
    }

    /** The lanes of this kind on the study's maps and in its templates. */
    public static List<Lane> lanesOf(LaneKindDefinition own, Study study, Collection<JourneyMap> maps) {
        return Stream.concat(maps.stream().flatMap(map -> map.getLanes().stream()),
                study.getMapTemplates().stream().flatMap(template -> template.getLanes().stream()))
                .filter(lane -> own.getKey() != null && own.getKey().equals(lane.getKind())).toList();
    }

    private static LaneShape shape(LaneKind kind) {
        return LaneShape.valueOf(kind.shape().name());
    }

    private static List<LaneContent> contents(Set<Carries> carries) {
        return carries.stream().sorted().map(LaneKindChanges::content).toList();
    }

    private static LaneContent content(Carries what) {
        return switch (what) {
            case EVIDENCE -> LaneContent.EVIDENCE;
            case FEELING -> LaneContent.FEELING;
            case VALUES -> LaneContent.VALUE;
            case SERVICES -> LaneContent.SERVICES;
            case PROPOSAL -> LaneContent.PROPOSAL;
        };
    }

    private static void set(CompoundCommand all, EditingDomain domain, EObject object,
            EStructuralFeature feature, Object value) {
        if (!Objects.equals(object.eGet(feature), value)) {
            all.append(SetCommand.create(domain, object, feature, value));
        }
    }
}
