/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;
import java.util.ResourceBundle;

import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Stage;

/** The templates that come with Fieldway; {@code templates.properties} holds them. */
public final class ShippedTemplates {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.fieldway.core.journey.templates");

    private ShippedTemplates() { }

    /** All of them, made anew: they belong to no study. */
    public static List<MapTemplate> all() {
        return List.of(TEXTS.getString("templates").split(" ")).stream().map(ShippedTemplates::template).toList();
    }

    private static MapTemplate template(String id) {
        MapTemplate template = JourneyFactory.eINSTANCE.createMapTemplate();
        template.setName(TEXTS.getString(id + ".name"));
        template.setDescription(TEXTS.getString(id + ".description"));
        template.setKind(MapKind.get(TEXTS.getString(id + ".kind")));
        for (String stage : TEXTS.getString(id + ".stages").split("\\|")) {
            template.getStages().add(stage(stage.strip()));
        }
        for (String kind : TEXTS.getString(id + ".lanes").split(" ")) {
            template.getLanes().add(lane(kind));
        }
        return template;
    }

    private static Stage stage(String name) {
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        stage.setName(name);
        return stage;
    }

    private static Lane lane(String kind) {
        Lane lane = JourneyFactory.eINSTANCE.createLane();
        lane.setName(LaneKinds.installed().of(kind).name());
        lane.setKind(kind);
        return lane;
    }
}
