/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fieldway.core.release.ReleasedChange;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Shape.Anchor;
import org.fieldway.render.scene.Stroke;

/** Numbered diamonds on boxes that a change of the landscape touches: filled for what happened, hollow for what may come. */
final class ChangeMarks {

    static final double REACH = 9;
    private static final double STEP = 2 * REACH + 3;
    private static final int MOST = 6;

    private final Sheet sheet;
    private final Map<String, Set<ReleasedChange>> touching = new TreeMap<>();

    ChangeMarks(Sheet sheet) {
        this.sheet = sheet;
        if (sheet.options.changes()) {
            for (ReleasedChange change : sheet.map.changes()) {
                change.actorIds().stream().map(sheet::box).filter(box -> box != null).forEach(box ->
                        touching.computeIfAbsent(box, key -> new LinkedHashSet<>()).add(change));
            }
        }
    }

    List<ReleasedChange> of(String nodeId) {
        return List.copyOf(touching.getOrDefault(nodeId, Set.of()));
    }

    /** The marks of a box from its right edge to the left, upon its upper border. */
    List<Shape> at(String nodeId, double right, double top) {
        List<Shape> shapes = new ArrayList<>();
        List<ReleasedChange> all = of(nodeId);
        double x = right - 14 - STEP * (Math.min(all.size(), MOST) - 1);
        for (ReleasedChange change : all.subList(0, Math.min(all.size(), MOST))) {
            shapes.addAll(mark(sheet, change, x, top));
            x += STEP;
        }
        return shapes;
    }

    static List<Shape> mark(Sheet sheet, ReleasedChange change, double x, double y) {
        Colour ink = sheet.palette.text();
        boolean happened = change.status().equals("happened");
        Stroke border = change.status().equals("uncertain") ? Stroke.dashed(ink, 1, 2, 2.5) : Stroke.solid(ink, 1);
        Shape diamond = new Shape.Path(List.of(new Segment.Move(x, y - REACH), new Segment.To(x + REACH, y),
                new Segment.To(x, y + REACH), new Segment.To(x - REACH, y), new Segment.Close()),
                happened ? ink : sheet.palette.background(), border);
        Colour text = happened ? sheet.palette.background() : ink;
        return List.of(diamond, sheet.setter.at("" + change.number(), sheet.kind.in(text), x, y + 3.7, Anchor.CENTRE));
    }
}
