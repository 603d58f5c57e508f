/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import org.fieldway.core.journey.PasteTable;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Named;

/**
 * The stages and lanes that a table comes to lie on.
 *
 * @param stages for its columns, from the left; fewer than columns where the rest is left out
 * @param lanes for its rows, from the top
 */
record Landing(List<Stage> stages, List<Lane> lanes) {

    private static final String USUAL_KIND = "actions";

    /** True where a column and a row have a stage and a lane. */
    boolean holds(int column, int row) {
        return column < stages.size() && row < lanes.size();
    }

    /** How many stages and lanes a map lacks for a table that begins at a cell. */
    record Lack(int stages, int lanes) {

        boolean isNothing() {
            return stages == 0 && lanes == 0;
        }
    }

    static Lack lack(JourneyMap map, Stage first, Lane top, int width, int height) {
        return new Lack(Math.max(0, width - onwards(map.getStages(), first).size()),
                Math.max(0, height - onwards(shown(map), top).size()));
    }

    /** From a cell on; what the map lacks is added at its end where {@code more}, named by the functions. */
    static Landing from(PasteTable paste, Stage first, Lane top, int width, int height, boolean more,
            IntFunction<String> stageNames, IntFunction<String> laneNames) {
        JourneyMap map = paste.map();
        List<Stage> stages = new ArrayList<>(onwards(map.getStages(), first));
        List<Lane> lanes = new ArrayList<>(onwards(shown(map), top));
        int allStages = map.getStages().size();
        int allLanes = map.getLanes().size();
        while (more && stages.size() < width) {
            stages.add(paste.stage(stageNames.apply(++allStages)));
        }
        while (more && lanes.size() < height) {
            lanes.add(paste.lane(laneNames.apply(++allLanes), USUAL_KIND));
        }
        return new Landing(stages, lanes);
    }

    /** By the names in a table; names that the map lacks are added at its end. */
    static Landing named(PasteTable paste, List<String> stageNames, List<String> laneNames, LaneKinds kinds) {
        JourneyMap map = paste.map();
        List<Stage> stages = stageNames.stream().map(name -> find(map.getStages(), name, () -> paste.stage(name.strip()))).toList();
        List<Lane> lanes = laneNames.stream()
                .map(name -> find(map.getLanes(), name, () -> paste.lane(name.strip(), kind(name, kinds)))).toList();
        return new Landing(stages, lanes);
    }

    private static String kind(String name, LaneKinds kinds) {
        return kinds.all().stream().filter(k -> k.name().equalsIgnoreCase(name.strip()))
                .map(LaneKind::id).findFirst().orElse(USUAL_KIND);
    }

    private static <T extends Named> T find(List<T> present, String name, Supplier<T> fresh) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return present.stream().filter(p -> p.getName() != null && p.getName().strip().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst().orElseGet(fresh);
    }

    private static List<Lane> shown(JourneyMap map) {
        return map.getLanes().stream().filter(lane -> !lane.isHidden()).toList();
    }

    private static <T> List<T> onwards(List<T> all, T first) {
        return all.subList(Math.max(0, all.indexOf(first)), all.size());
    }
}
