/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldway.core.release.NodePlace;
import org.fieldway.render.scene.Box;

/**
 * Arranges boxes as a network by who leads to whom. Boxes that were put somewhere stay there; those that they would cover
 * give way, and lines that would run through them are found anew.
 */
final class NetworkLayout {

    private static final double STEP = 14;
    private static final int DIRECTIONS = 16;
    private static final int MANY = 200;
    private static final int FARTHEST = 400;
    private static final double FRAME_HEAD = 34;
    private static final double FRAME_PAD = 18;

    private final Sheet sheet;
    private final Map<String, NodeBox> boxes;
    private final IProgressMonitor monitor;
    private final Set<String> moved = new LinkedHashSet<>();

    NetworkLayout(Sheet sheet, Map<String, NodeBox> boxes, IProgressMonitor monitor) {
        this.sheet = sheet;
        this.boxes = boxes;
        this.monitor = monitor;
    }

    Placed place() {
        if (boxes.isEmpty()) {
            return new Placed(Map.of(), List.of(), List.of(), List.of(), Map.of());
        }
        NetworkGraph graph = new NetworkGraph(sheet, boxes);
        graph.arrange(1, monitor);
        graph.fixPorts();
        graph.arrange(sheet.map.relations().size() > MANY ? 2 : 7, monitor);
        Map<String, Point> centres = new LinkedHashMap<>(graph.centres());
        fix(centres);
        giveWay(centres);
        return new Placed(centres, List.of(), List.of(), frames(graph.frames(), centres), lines(graph, centres));
    }

    private void fix(Map<String, Point> centres) {
        for (NodeBox box : boxes.values()) {
            NodePlace place = box.node().place();
            if (place != null && place.isFixed()) {
                centres.put(box.id(), new Point(place.x(), place.y()));
                moved.add(box.id());
            }
        }
    }

    private void giveWay(Map<String, Point> centres) {
        List<Box> taken = new ArrayList<>();
        List<String> covered = new ArrayList<>();
        moved.forEach(id -> taken.add(box(id, centres.get(id))));
        int fixed = taken.size();
        for (NodeBox box : boxes.values()) {
            if (!moved.contains(box.id())) {
                Box at = box(box.id(), centres.get(box.id()));
                if (taken.subList(0, fixed).stream().anyMatch(at::intersects)) {
                    covered.add(box.id());
                } else {
                    taken.add(at);
                }
            }
        }
        for (String id : covered) {
            Point free = free(id, centres.get(id), taken);
            centres.put(id, free);
            taken.add(box(id, free));
            moved.add(id);
        }
    }

    private Box box(String id, Point centre) {
        return boxes.get(id).around(centre).grow(Sheet.GAP / 2);
    }

    /** The nearest place where a box covers no other. */
    private Point free(String id, Point wanted, List<Box> taken) {
        for (int round = 1; round < FARTHEST; round++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * StrictMath.PI * i / DIRECTIONS;
                Point at = wanted.plus(STEP * round * StrictMath.cos(angle), STEP * round * StrictMath.sin(angle));
                if (taken.stream().noneMatch(box(id, at)::intersects)) {
                    return at;
                }
            }
        }
        double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Point(wanted.x(), bottom + boxes.get(id).height());
    }

    /** A frame holds its boxes, those excepted that a person has put elsewhere. */
    private List<Placed.Frame> frames(Map<String, Box> arranged, Map<String, Point> centres) {
        List<Placed.Frame> frames = new ArrayList<>();
        arranged.forEach((group, frame) -> {
            List<NodeBox> members = boxes.values().stream().filter(box -> box.node().groupId().equals(group)).toList();
            List<Box> held = members.stream().filter(box -> !isFixed(box)).map(box -> box.around(centres.get(box.id())))
                    .toList();
            Box holding = held.isEmpty() ? null : frame;
            for (Box box : held.isEmpty() ? members.stream().map(one -> one.around(centres.get(one.id()))).toList() : held) {
                Box around = new Box(box.x() - FRAME_PAD, box.y() - FRAME_HEAD, box.width() + 2 * FRAME_PAD,
                        box.height() + FRAME_HEAD + FRAME_PAD);
                holding = holding == null ? around : holding.contains(box) ? holding : holding.union(around);
            }
            frames.add(new Placed.Frame(group, holding));
        });
        return frames;
    }

    private static boolean isFixed(NodeBox box) {
        return box.node().place() != null && box.node().place().isFixed();
    }

    /** The ways that are still good: between boxes that stayed, and not through one that came. */
    private Map<String, List<Point>> lines(NetworkGraph graph, Map<String, Point> centres) {
        Map<String, List<Point>> lines = new LinkedHashMap<>(graph.lines());
        List<Box> came = moved.stream().map(id -> boxes.get(id).around(centres.get(id)).grow(4)).toList();
        sheet.map.relations().forEach(relation -> {
            List<Point> line = lines.get(relation.id());
            if (line != null && (moved.contains(sheet.box(relation.fromId())) || moved.contains(sheet.box(relation.toId()))
                    || line.size() < 2 || came.stream().anyMatch(box -> crosses(line, box)))) {
                lines.remove(relation.id());
            }
        });
        return lines;
    }

    private static boolean crosses(List<Point> line, Box box) {
        for (int i = 1; i < line.size(); i++) {
            Point a = line.get(i - 1);
            Point b = line.get(i);
            Box piece = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), StrictMath.abs(a.x() - b.x()) + 0.1,
                    StrictMath.abs(a.y() - b.y()) + 0.1);
            if (piece.intersects(box)) {
                return true;
            }
        }
        return false;
    }
}
