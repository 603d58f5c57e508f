/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldway.core.journey.ApplyTemplate;
import org.fieldway.core.journey.ShippedTemplates;
import org.fieldway.core.journey.Templates;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.LaneRule;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Named;
import org.junit.jupiter.api.Test;

class MapTemplatesTest {

    private final MapFixture fixture = new MapFixture();

    private static List<String> names(List<? extends Named> named) {
        return named.stream().map(Named::getName).toList();
    }

    @Test
    void templateKeepsStagesLanesAndRulesWithoutCardsAndIds() {
        fixture.card(0, 0, "not kept");
        LaneRule rule = JourneyFactory.eINSTANCE.createLaneRule();
        rule.setMinimumParticipants(3);
        fixture.lane(1).getRules().add(rule);
        fixture.lane(1).setHidden(true);

        MapTemplate template = Templates.of(fixture.map, "Ours");

        assertEquals(List.of("Stage 0", "Stage 1", "Stage 2"), names(template.getStages()));
        assertEquals(List.of("Lane 0", "Lane 1", "Lane 2"), names(template.getLanes()));
        assertEquals(3, template.getLanes().get(1).getRules().get(0).getMinimumParticipants());
        assertFalse(template.getLanes().get(1).isHidden());
        assertNull(template.getStages().get(0).getId(), "gets an id of its own");
    }

    @Test
    void applyTemplateAddsWhatTheMapLacksOnce() {
        MapTemplate template = JourneyFactory.eINSTANCE.createMapTemplate();
        for (String name : List.of("stage 1", "Giving back")) {
            Stage stage = JourneyFactory.eINSTANCE.createStage();
            stage.setName(name);
            template.getStages().add(stage);
        }
        String before = fixture.text();

        fixture.domain.getCommandStack().execute(new ApplyTemplate(fixture.domain, fixture.map, template));

        assertEquals(List.of("Stage 0", "Stage 1", "Stage 2", "Giving back"), names(fixture.map.getStages()));
        assertFalse(new ApplyTemplate(fixture.domain, fixture.map, template).canExecute(), "nothing is left to add");
        fixture.domain.getCommandStack().undo();
        assertEquals(before, fixture.text());
    }

    @Test
    void shippedTemplatesHaveStagesAndLanesOfKnownKinds() {
        List<MapTemplate> shipped = ShippedTemplates.all();
        assertTrue(shipped.size() >= 3);
        for (MapTemplate template : shipped) {
            assertFalse(template.getStages().isEmpty(), template.getName());
            for (Lane lane : template.getLanes()) {
                assertTrue(LaneKinds.installed().has(lane.getKind()), lane.getKind());
                assertNotEquals("", lane.getName());
            }
        }
    }
}
