/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fieldway.core.command.PasteCopies;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.Carries;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKindChanges;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.lanes.OwnLaneKinds;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team makes up kinds of lanes without a plug-in: they live in its study. */
class OwnLaneKindsTest {

    @TempDir
    Path top;

    private static LaneKind turningPoints(OpenStudy study) {
        var colours = LaneKind.Colours.mixedFrom("#aa3377");
        return new LaneKind(OwnLaneKinds.newId(study.study(), "Turning points"), "Turning points", colours, colours,
                CardShape.QUOTE, "lane-quotes", true, Set.of(Carries.EVIDENCE, Carries.VALUES, Carries.FEELING));
    }

    private static void add(SmallStudy small) {
        small.execute(LaneKindChanges.add(small.study().domain(), small.study().study(), turningPoints(small.study())));
    }

    @Test
    void kindOfAStudyIsKeptWithAllThatItSaysAndComesAfterTheInstalledOnes() throws Exception {
        LaneKind wanted;
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            wanted = turningPoints(small.study());
            add(small);
            small.save();
        }
        try (OpenStudy study = StudyStore.open(top.resolve("a"), OpenOptions.toRead())) {
            LaneKinds kinds = LaneKinds.of(study.study());
            assertEquals(wanted, kinds.of("own.turning-points"));
            assertEquals(wanted, kinds.all().getLast());
            assertEquals(LaneKinds.installed().all(), kinds.all().subList(0, kinds.all().size() - 1));
            assertFalse(LaneKinds.installed().has("own.turning-points"));
        }
    }

    @Test
    void newIdIsOfPlainLettersAndNeverTaken() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            add(small);
            assertEquals("own.turning-points-2", OwnLaneKinds.newId(small.study().study(), "Turning points!"));
            assertEquals("own.etapes-cles", OwnLaneKinds.newId(small.study().study(), "Étapes clés"));
            assertEquals("own.kind", OwnLaneKinds.newId(small.study().study(), "転機"));
        }
    }

    @Test
    void changeKeepsTheIdAndIsOneStepOfUndo() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            add(small);
            LaneKindDefinition own = small.study().study().getLaneKinds().getFirst();
            LaneKind before = OwnLaneKinds.read(own);
            var colours = LaneKind.Colours.mixedFrom("#112233");
            small.execute(LaneKindChanges.change(small.study().domain(), own, new LaneKind("ignored", "Hinges", colours,
                    colours, CardShape.CARD, "lane", false, Set.of(Carries.PROPOSAL))));
            assertEquals(new LaneKind("own.turning-points", "Hinges", colours, colours, CardShape.CARD, "lane", false,
                    Set.of(Carries.PROPOSAL)), LaneKinds.of(small.study().study()).of("own.turning-points"));
            small.study().domain().getCommandStack().undo();
            assertEquals(before, OwnLaneKinds.read(own));
        }
    }

    @Test
    void deleteGivesItsLanesAnotherKindAndUndoGivesAllBack() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            add(small);
            LaneKindDefinition own = small.study().study().getLaneKinds().getFirst();
            Lane onMap = lane(own.getKey());
            Lane other = lane("actions");
            JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
            map.setName("Crossing over");
            map.getLanes().addAll(List.of(onMap, other));
            small.execute(small.study().additions().map(map));
            Lane inTemplate = lane(own.getKey());
            MapTemplate template = JourneyFactory.eINSTANCE.createMapTemplate();
            template.getLanes().add(inTemplate);
            small.add(small.study().study(), StudyPackage.Literals.STUDY__MAP_TEMPLATES, template);

            List<Lane> lanes = LaneKindChanges.lanesOf(own, small.study().study(), small.study().maps());
            assertEquals(List.of(onMap, inTemplate), lanes);
            small.execute(LaneKindChanges.delete(small.study().domain(), own, lanes, "quotes"));
            assertEquals(List.of(), small.study().study().getLaneKinds());
            assertEquals(List.of("quotes", "quotes", "actions"),
                    List.of(onMap.getKind(), inTemplate.getKind(), other.getKind()));
            small.study().domain().getCommandStack().undo();
            assertSame(own, small.study().study().getLaneKinds().getFirst());
            assertEquals("own.turning-points", onMap.getKind());
            assertEquals("own.turning-points", inTemplate.getKind());
        }
    }

    @Test
    void lanesPastedIntoAnotherStudyBringTheirKindOnce() throws Exception {
        try (SmallStudy one = SmallStudy.create(top.resolve("a")); SmallStudy two = SmallStudy.create(
                top.resolve("b"))) {
            add(one);
            MapTemplate template = JourneyFactory.eINSTANCE.createMapTemplate();
            template.getLanes().addAll(List.of(lane("own.turning-points"), lane("own.turning-points"), lane("actions")));
            one.add(one.study().study(), StudyPackage.Literals.STUDY__MAP_TEMPLATES, template);
            for (int times = 0; times < 2; times++) {
                two.execute(PasteCopies.of(two.study(), two.study().study(), StudyPackage.Literals.STUDY__MAP_TEMPLATES,
                        List.of(template)));
            }
            assertEquals(2, two.study().study().getMapTemplates().size());
            assertEquals(List.of(turningPoints(one.study()).name()),
                    two.study().study().getLaneKinds().stream().map(LaneKindDefinition::getName).toList());
            assertEquals(CardShape.QUOTE, LaneKinds.of(two.study().study()).of("own.turning-points").shape());
        }
    }

    @Test
    void definitionThatSaysNothingUsableIsAPlainLaneAndNeverHidesAnInstalledKind() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            LaneKindDefinition empty = JourneyFactory.eINSTANCE.createLaneKindDefinition();
            LaneKindDefinition actions = JourneyFactory.eINSTANCE.createLaneKindDefinition();
            actions.setKey("actions");
            actions.setName("Mine");
            actions.setColour("red");
            small.add(small.study().study(), StudyPackage.Literals.STUDY__LANE_KINDS, empty);
            small.add(small.study().study(), StudyPackage.Literals.STUDY__LANE_KINDS, actions);
            assertEquals("Actions", LaneKinds.of(small.study().study()).of("actions").name());
            assertEquals("#64748b", OwnLaneKinds.read(actions).light().accent());
            assertEquals(CardShape.CARD, LaneKinds.of(small.study().study()).of((String) null).shape());
            assertTrue(OwnLaneKinds.read(empty).carries().isEmpty());
        }
    }

    private static Lane lane(String kind) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setName(kind);
        lane.setKind(kind);
        return lane;
    }
}
