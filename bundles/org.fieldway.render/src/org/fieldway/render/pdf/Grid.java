/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;

/**
 * The columns and rows of a scene that has stages across and lanes down.
 *
 * @param stages from left to right
 * @param edges between the stages, in scene units; one more than there are stages
 * @param lanes from the top
 * @param left where lanes and their titles begin
 */
record Grid(List<Item> stages, List<Double> edges, List<Item> lanes, double left) {

    private static final double BEFORE_FIRST = 4;

    /** The grid of a scene; none where its stages do not stand side by side or it has no lanes. */
    static Optional<Grid> of(Scene scene) {
        List<Item> stages = scene.items(Role.STAGE);
        List<Item> lanes = scene.items(Role.LANE);
        if (stages.isEmpty() || lanes.isEmpty() || stages.stream().mapToDouble(s -> s.bounds().y()).distinct().count() > 1) {
            return Optional.empty();
        }
        List<Double> edges = new ArrayList<>();
        edges.add(stages.getFirst().bounds().x() - BEFORE_FIRST);
        for (int i = 1; i < stages.size(); i++) {
            edges.add((stages.get(i - 1).bounds().right() + stages.get(i).bounds().x()) / 2);
        }
        edges.add(lanes.stream().mapToDouble(lane -> lane.bounds().right()).max().orElseThrow() + 1);
        double left = lanes.stream().mapToDouble(lane -> lane.bounds().x()).min().orElseThrow() - 1;
        return Optional.of(new Grid(stages, edges, lanes, left));
    }

    /** The width of the lane titles. */
    double titles() {
        return edges.getFirst() - left;
    }

    double widestStage() {
        double widest = 0;
        for (int i = 0; i < stages.size(); i++) {
            widest = Math.max(widest, edges.get(i + 1) - edges.get(i));
        }
        return widest;
    }

    /** The area of all stage headers. */
    Box headers() {
        return stages.stream().map(Item::bounds).reduce(Box::union).orElseThrow().grow(1);
    }

    /** Where the last lane ends. */
    double bottom() {
        return lanes.stream().mapToDouble(lane -> lane.bounds().bottom()).max().orElseThrow() + 1;
    }

    /** How many neighbouring stages from one on fit into a width; at least one. */
    int fitting(int from, double width) {
        int to = from + 1;
        while (to < stages.size() && edges.get(to + 1) - edges.get(from) <= width) {
            to++;
        }
        return to - from;
    }
}
