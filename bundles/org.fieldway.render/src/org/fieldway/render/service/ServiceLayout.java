/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.FontMeasure;
import org.fieldway.render.text.TextMeasure;

/** Turns a released service map into a drawing. */
public final class ServiceLayout {

    private static final double LEAST_WIDTH = 900;
    private static final double AROUND = 26;

    private final Sheet sheet;
    private final Map<String, NodeBox> boxes = new LinkedHashMap<>();

    private ServiceLayout(Sheet sheet) {
        this.sheet = sheet;
        Badges badges = new Badges(sheet);
        ChangeMarks marks = new ChangeMarks(sheet);
        sheet.map.nodes().forEach(node -> boxes.putIfAbsent(node.id(), new NodeBox(sheet, node, badges, marks)));
    }

    /** The drawing of a map with the shipped fonts. */
    public static Scene scene(ReleasedServiceMap map, ServiceOptions options) {
        return arrange(map, options, new NullProgressMonitor()).scene();
    }

    /**
     * The drawing of a map, and where places of boxes are counted from. May be called on any thread.
     *
     * @throws OperationCanceledException where the monitor is cancelled meanwhile
     */
    public static ServiceDrawing arrange(ReleasedServiceMap map, ServiceOptions options, IProgressMonitor monitor) {
        return arrange(map, options, FontMeasure.INSTANCE, monitor);
    }

    /** As {@link #arrange(ReleasedServiceMap, ServiceOptions, IProgressMonitor)}, with another way to measure text. */
    public static ServiceDrawing arrange(ReleasedServiceMap map, ServiceOptions options, TextMeasure measure,
            IProgressMonitor monitor) {
        return new ServiceLayout(new Sheet(map, options, measure)).arrange(monitor);
    }

    private ServiceDrawing arrange(IProgressMonitor monitor) {
        Placed placed = sheet.isRings() ? new RingLayout(sheet, boxes, monitor).place()
                : new NetworkLayout(sheet, boxes, monitor).place();
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        Title title = new Title(sheet);
        List<Item> drawn = drawn(placed);
        Box whole = drawn.stream().map(Item::bounds).reduce(Box::union).orElse(new Box(0, 0, 0, 0)).grow(AROUND);
        double width = Math.max(LEAST_WIDTH, Math.ceil(whole.width()) + 2 * (Sheet.MARGIN - AROUND));
        double titleEnd = title.arrange(width);
        double originX = Math.round((width - whole.width()) / 2 - whole.x());
        double originY = Math.round(titleEnd - whole.y());
        List<Item> items = new ArrayList<>(title.items());
        drawn.forEach(item -> items.add(Shift.by(item, originX, originY)));
        double bottom = drawn.isEmpty() ? hint(items, titleEnd, width) : titleEnd + whole.height();
        Appendix appendix = new Appendix(sheet, width - Sheet.MARGIN);
        double end = appendix.arrange(bottom + 4);
        items.addAll(appendix.items());
        Scene scene = new Scene(width, Math.ceil(end + 20), sheet.map.title(), description(), sheet.map.language(),
                sheet.palette.background(), items);
        return new ServiceDrawing(scene, originX, originY);
    }

    /** Everything that lies on the map itself, in the order of painting, in units from the origin of places. */
    private List<Item> drawn(Placed placed) {
        Map<String, Box> places = new LinkedHashMap<>();
        boxes.values().forEach(box -> places.put(box.id(), box.around(placed.centres().get(box.id()))));
        WayFinder finder = new WayFinder(sheet, boxes, places, placed.lines());
        RelationLines lines = new RelationLines(sheet, finder);
        Backdrop backdrop = new Backdrop(sheet, placed);
        List<Item> items = new ArrayList<>(backdrop.items());
        RouteLines routes = new RouteLines(sheet, finder);
        items.addAll(routes.items());
        items.addAll(lines.lines());
        List<Box> taken = new ArrayList<>(places.values().stream().map(box -> box.grow(3)).toList());
        taken.addAll(backdrop.labels());
        taken.addAll(routes.signs());
        items.addAll(lines.labels(taken));
        Map<String, Long> relations = relations();
        boxes.values().forEach(box -> items.addAll(box.items(placed.centres().get(box.id()),
                relations.getOrDefault(box.id(), 0L))));
        return items;
    }

    private Map<String, Long> relations() {
        Map<String, Long> counts = new HashMap<>();
        for (ReleasedRelation relation : sheet.map.relations()) {
            String from = sheet.box(relation.fromId());
            String to = sheet.box(relation.toId());
            counts.merge(from, 1L, Long::sum);
            if (!from.equals(to)) {
                counts.merge(to, 1L, Long::sum);
            }
        }
        return counts;
    }

    private double hint(List<Item> items, double top, double width) {
        double room = width - 2 * Sheet.MARGIN;
        var lines = sheet.setter.lines(Messages.hint, sheet.subtitle, room - 40, 0);
        var box = new Box(Sheet.MARGIN, top + 10, room, 30 + sheet.subtitle.leading() * lines.size());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(box, 8, sheet.palette.withheld(), Stroke.dashed(sheet.palette.link(), 1, 5, 4)));
        shapes.addAll(sheet.setter.place(lines, sheet.subtitle, box.x() + 20, room - 40, box.y() + 28));
        items.add(new Item(sheet.map.id(), Role.HINT, Messages.hint, box, shapes));
        return box.bottom() + 10;
    }

    private String description() {
        if (sheet.map.nodes().isEmpty()) {
            return Messages.describeEmpty;
        }
        String names = sheet.map.nodes().stream().map(ReleasedNode::name).collect(Collectors.joining(", "));
        return NLS.bind(sheet.isRings() ? Messages.describeRings : Messages.describeNetwork, names, sheet.map.subtitle());
    }
}
