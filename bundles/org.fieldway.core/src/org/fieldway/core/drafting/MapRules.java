/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.journey.Stage;

/** The rules of maps and templates. */
public final class MapRules {

    private MapRules() { }

    /** Whether cards can be drafted: both a stage and a lane have a rule. */
    public static boolean in(JourneyMap map) {
        return in(map.getStages(), map.getLanes());
    }

    /** Whether cards can be drafted from it: both a stage and a lane have a rule. */
    public static boolean in(MapTemplate template) {
        return in(template.getStages(), template.getLanes());
    }

    private static boolean in(List<Stage> stages, List<Lane> lanes) {
        return stages.stream().anyMatch(stage -> !stage.getRules().isEmpty())
                && lanes.stream().anyMatch(lane -> !lane.getRules().isEmpty());
    }

    /** All rules of a map, those of its stages first. */
    public static List<MapRule> of(JourneyMap map) {
        return Stream.concat(map.getStages().stream().flatMap(stage -> stage.getRules().stream()),
                map.getLanes().stream().flatMap(lane -> lane.getRules().stream())).map(MapRule.class::cast).toList();
    }

    /** @throws FieldwayException where nothing can be drafted by the rules of the map */
    static void require(JourneyMap map, String name) throws FieldwayException {
        if (!in(map)) {
            throw new FieldwayException(NLS.bind(Messages.noRules, name));
        }
    }
}
