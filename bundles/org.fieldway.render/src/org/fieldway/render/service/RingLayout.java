/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldway.core.release.NodePlace;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.render.scene.Box;

/**
 * Puts boxes around the centre, ring by ring, each group in a sector of its own. A ring has as many rows as it needs;
 * boxes that were put somewhere stay there, and the others keep clear of them.
 */
final class RingLayout {

    static final double RATIO = 1.45;

    private static final double ABOVE = -StrictMath.PI / 2;
    private static final double LABEL_ROOM = 18;
    private static final double LABEL_WIDTH = 130;
    private static final double CLEAR = 12;
    private static final double STEP = 14;
    private static final int STEPS = 10;
    private static final double SECTOR_WEIGHT = 0.45;

    private final Sheet sheet;
    private final Map<String, NodeBox> boxes;
    private final IProgressMonitor monitor;
    private final Map<String, Point> centres = new LinkedHashMap<>();
    private final List<Box> taken = new ArrayList<>();
    private final List<Placed.Ring> rings = new ArrayList<>();
    private final Map<String, double[]> sectors = new LinkedHashMap<>();
    private final String centreId;
    private final Point middle;
    private double scale;

    RingLayout(Sheet sheet, Map<String, NodeBox> boxes, IProgressMonitor monitor) {
        this.sheet = sheet;
        this.boxes = boxes;
        this.monitor = monitor;
        centreId = boxes.containsKey(sheet.map.centreId()) ? sheet.map.centreId() : mostRelated();
        NodeBox centre = boxes.get(centreId);
        NodePlace place = centre == null ? null : centre.node().place();
        middle = place != null && place.isFixed() ? new Point(place.x(), place.y()) : new Point(0, 0);
    }

    private String mostRelated() {
        Map<String, Integer> relations = new LinkedHashMap<>();
        boxes.keySet().forEach(id -> relations.put(id, 0));
        sheet.map.relations().forEach(relation -> {
            relations.merge(sheet.box(relation.fromId()), 1, Integer::sum);
            relations.merge(sheet.box(relation.toId()), 1, Integer::sum);
        });
        return relations.entrySet().stream().max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .map(Map.Entry::getKey).orElse("");
    }

    Placed place() {
        if (boxes.isEmpty()) {
            return new Placed(centres, rings, List.of(), List.of(), Map.of());
        }
        NodeBox centre = boxes.get(centreId);
        put(centre, middle);
        scale = Math.max(centre.height() / 2, centre.width() / 2 / RATIO) + 40;
        Map<Integer, List<NodeBox>> free = free();
        shareOut(free);
        free.forEach(this::ring);
        return new Placed(centres, rings, drawnSectors(), List.of(), Map.of());
    }

    private void put(NodeBox box, Point at) {
        centres.put(box.id(), at);
        taken.add(box.around(at).grow(Sheet.GAP / 2));
    }

    /** Puts the boxes whose places are given, and gives the others by ring. */
    private Map<Integer, List<NodeBox>> free() {
        Closeness closeness = new Closeness(sheet, centreId);
        Map<Integer, List<NodeBox>> free = new TreeMap<>();
        for (NodeBox box : boxes.values()) {
            ReleasedNode node = box.node();
            if (node.id().equals(centreId)) {
                continue;
            }
            if (node.place() != null && node.place().isFixed()) {
                put(box, new Point(node.place().x(), node.place().y()));
            } else {
                free.computeIfAbsent(closeness.ring(node), ring -> new ArrayList<>()).add(box);
            }
        }
        return free;
    }

    /** Shares the whole turn among the groups, by the ring in which each needs most room; outer rings have more of it. */
    private void shareOut(Map<Integer, List<NodeBox>> free) {
        Map<String, Double> weights = new LinkedHashMap<>();
        sheet.map.groups().forEach(group -> weights.put(group.id(), 0.0));
        boxes.values().stream().filter(box -> !box.id().equals(centreId))
                .forEach(box -> weights.merge(box.node().groupId(), SECTOR_WEIGHT, Math::max));
        weights.values().removeIf(weight -> weight == 0);
        free.forEach((ring, members) -> weights.replaceAll((group, weight) -> Math.max(weight, SECTOR_WEIGHT
                + members.stream().filter(box -> box.node().groupId().equals(group)).count() / (ring + 0.5))));
        double whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double from = ABOVE;
        for (Map.Entry<String, Double> group : weights.entrySet()) {
            double to = from + 2 * StrictMath.PI * group.getValue() / whole;
            sectors.put(group.getKey(), new double[] {from, to});
            from = to;
        }
    }

    private void ring(int number, List<NodeBox> members) {
        double inner = scale;
        taken.add(new Box(middle.x() - LABEL_WIDTH / 2, middle.y() - inner - LABEL_ROOM, LABEL_WIDTH, LABEL_ROOM));
        for (String group : sectors.keySet()) {
            List<NodeBox> waiting = new ArrayList<>(members.stream()
                    .filter(box -> box.node().groupId().equals(group)).toList());
            double row = inner + waiting.stream().mapToDouble(NodeBox::height).max().orElse(0) / 2 + CLEAR;
            while (!waiting.isEmpty()) {
                checkCancelled();
                row = lineUp(waiting, row, inner, sectors.get(group));
            }
        }
        scale = members.stream().mapToDouble(box -> reach(box.around(centres.get(box.id())))).max().orElse(inner) + CLEAR;
        rings.add(new Placed.Ring(number, middle, scale * RATIO, scale, inner));
    }

    /**
     * Lines up boxes on the first of some rows that has room for all of them, else as many as fit on the first row that
     * has room for any. Takes them off the list and gives where the next row may be.
     */
    private double lineUp(List<NodeBox> waiting, double first, double inner, double[] sector) {
        List<Arc> arcs = IntStream.range(0, STEPS).mapToObj(step -> arc(waiting, first + step * STEP, sector)).toList();
        for (int count = Math.min(waiting.size(), Math.max(1, arcs.getLast().room())); count > 0; count--) {
            for (int step = 0; step < STEPS; step++) {
                double row = first + step * STEP;
                boolean room = arcs.get(step).room() >= count || count == 1 && step == STEPS - 1;
                List<Point> points = room ? arcs.get(step).spread(count) : List.of();
                if (room && fits(waiting, points, inner)) {
                    for (int i = 0; i < count; i++) {
                        put(waiting.get(i), points.get(i));
                    }
                    double height = waiting.getFirst().height();
                    waiting.subList(0, count).clear();
                    return row + height + Sheet.GAP;
                }
            }
        }
        return first + STEPS * STEP;
    }

    private Arc arc(List<NodeBox> waiting, double row, double[] sector) {
        double edge = sectors.size() == 1 ? 0 : 10 / row;
        double width = waiting.stream().mapToDouble(NodeBox::width).max().orElse(0);
        double height = waiting.stream().mapToDouble(NodeBox::height).max().orElse(0);
        return new Arc(middle, RATIO, row, sector[0] + edge, sector[1] - edge, width, height);
    }

    private boolean fits(List<NodeBox> list, List<Point> points, double inner) {
        List<Box> among = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Box box = list.get(i).around(points.get(i)).grow(Sheet.GAP / 2);
            if (nearest(box) < inner || overlaps(taken, box) || overlaps(among, box)) {
                return false;
            }
            among.add(box);
        }
        return true;
    }

    private static boolean overlaps(Collection<Box> boxes, Box box) {
        return boxes.stream().anyMatch(box::intersects);
    }

    /** The scale of the largest ellipse that a box lies outside of. */
    private double nearest(Box box) {
        double dx = middle.x() - Math.clamp(middle.x(), box.x(), box.right());
        double dy = middle.y() - Math.clamp(middle.y(), box.y(), box.bottom());
        return StrictMath.hypot(dx / RATIO, dy);
    }

    /** The scale of the smallest ellipse that holds a box. */
    private double reach(Box box) {
        double dx = Math.max(StrictMath.abs(box.x() - middle.x()), StrictMath.abs(box.right() - middle.x())) / RATIO;
        double dy = Math.max(StrictMath.abs(box.y() - middle.y()), StrictMath.abs(box.bottom() - middle.y()));
        return StrictMath.hypot(dx, dy);
    }

    private List<Placed.Sector> drawnSectors() {
        if (rings.isEmpty() || sheet.map.groups().isEmpty()) {
            return List.of();
        }
        Placed.Ring inner = rings.getFirst();
        return sectors.entrySet().stream().map(sector -> new Placed.Sector(sector.getKey(), middle, sector.getValue()[0],
                sector.getValue()[1], inner.inner(), scale * RATIO, scale)).toList();
    }

    private void checkCancelled() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
