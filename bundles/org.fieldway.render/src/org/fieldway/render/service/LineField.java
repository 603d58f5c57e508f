/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.render.scene.Box;

/** Where lines run, by squares, so that it is quick to say what an area covers. */
final class LineField {

    private static final double CELL = 40;

    private final Map<Long, List<Mark>> cells = new HashMap<>();

    private record Mark(Point at, Way way) { }

    LineField(Collection<Way> ways) {
        for (Way way : ways) {
            for (Point point : way.samples()) {
                cells.computeIfAbsent(key(cell(point.x()), cell(point.y())), key -> new ArrayList<>())
                        .add(new Mark(point, way));
            }
        }
    }

    private static int cell(double at) {
        return (int) Math.floor(at / CELL);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xffffffffL;
    }

    /** How many points of other lines an area covers. */
    int covered(Box box, Way own) {
        int covered = 0;
        for (int column = cell(box.x()); column <= cell(box.right()); column++) {
            for (int row = cell(box.y()); row <= cell(box.bottom()); row++) {
                for (Mark mark : cells.getOrDefault(key(column, row), List.of())) {
                    covered += mark.way() != own && box.contains(mark.at().x(), mark.at().y()) ? 1 : 0;
                }
            }
        }
        return covered;
    }
}
