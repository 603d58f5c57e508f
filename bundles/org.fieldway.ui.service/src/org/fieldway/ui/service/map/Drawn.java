/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.service.ServiceDrawing;

/** A drawn map together with what it was drawn from: finds what lies where. */
public final class Drawn {

    /** The part of a box that stands for the organisation itself, beneath its upper edge. */
    private static final double HEAD = 34;
    private static final int FARTHEST_RING = 4;

    private final ServiceDrawing drawing;
    private final ReleasedServiceMap map;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> boxes = new HashMap<>();

    /** @param map what the drawing shows */
    public Drawn(ServiceDrawing drawing, ReleasedServiceMap map) {
        this.drawing = drawing;
        this.map = map;
        for (Item item : drawing.scene().items()) {
            if (isThing(item.role())) {
                items.putIfAbsent(item.id(), item);
            }
        }
        for (ReleasedNode node : map.nodes()) {
            boxes.put(node.id(), node.id());
            node.services().forEach(service -> boxes.putIfAbsent(service.id(), node.id()));
        }
    }

    /** Something of the study, and not a label of another thing. */
    private static boolean isThing(Role role) {
        return switch (role) {
            case NODE, SERVICE, RELATION, ROUTE, ROUTE_STEPS, CHANGE -> true;
            default -> false;
        };
    }

    public ServiceDrawing drawing() {
        return drawing;
    }

    public ReleasedServiceMap map() {
        return map;
    }

    /** The part of the sheet with the map itself: without the words, routes, changes and signs listed beneath it. */
    public Box mainPart() {
        return drawing.scene().items().stream().filter(item -> isMain(item.role())).map(Item::bounds).reduce(Box::union)
                .orElse(drawing.scene().bounds());
    }

    private static boolean isMain(Role role) {
        return switch (role) {
            case NODE, RING, GROUP, TITLE -> true;
            default -> false;
        };
    }

    /** Everything that can be selected, each organisation followed by its services, then lines, routes and changes. */
    public List<String> inReadingOrder() {
        List<String> order = new ArrayList<>();
        for (ReleasedNode node : map.nodes()) {
            order.add(node.id());
            node.services().stream().map(ReleasedService::id).forEach(order::add);
        }
        map.relations().stream().map(ReleasedRelation::id).forEach(order::add);
        items.keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
        order.removeIf(id -> !items.containsKey(id));
        return order;
    }

    /** The shape of something, where it is drawn. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** True for an organisation or a service. */
    public boolean isActor(String id) {
        return boxes.containsKey(id);
    }

    /** The line of a relation. */
    public Optional<ReleasedRelation> relation(String id) {
        return map.relations().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The id of the box that an organisation or a service is drawn in. */
    public Optional<String> boxOf(String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /** Where a box is. */
    public Optional<Box> bounds(String id) {
        return item(id).map(Item::bounds);
    }

    /** The organisations and services that a change touches; none for anything else. */
    public List<String> touched(String change) {
        return map.changes().stream().filter(each -> each.id().equals(change)).flatMap(each -> each.actorIds().stream())
                .filter(items::containsKey).toList();
    }

    /** What is to be seen of something: of a change, the first of what it touches. */
    public Optional<Box> shown(String id) {
        List<String> touched = touched(id);
        return bounds(touched.isEmpty() ? id : touched.getFirst());
    }

    /** Where keys and lines find something: for the box of an organisation the part with its name. */
    public Optional<Box> spot(String id) {
        return item(id).map(item -> item.role() == Role.NODE && item.bounds().height() > HEAD + 8
                ? new Box(item.bounds().x(), item.bounds().y(), item.bounds().width(), HEAD) : item.bounds());
    }

    /** The id of what a point shows; empty for the ground. */
    public Optional<String> at(double x, double y) {
        return drawing.scene().at(x, y).filter(item -> items.containsKey(item.id())).map(Item::id);
    }

    /** The organisation or service at a point. */
    public Optional<String> actorAt(double x, double y) {
        return at(x, y).filter(this::isActor);
    }

    /** The two ends of a line; empty where it is not drawn. */
    public Optional<double[]> ends(String relation) {
        return item(relation).filter(item -> item.role() == Role.RELATION).flatMap(item -> item.shapes().stream().filter(Shape.Path.class::isInstance)
                .map(Shape.Path.class::cast).findFirst()).filter(path -> path.segments().size() > 1).map(path -> {
                    double[] from = point(path.segments().getFirst());
                    double[] to = point(path.segments().getLast());
                    return new double[] {from[0], from[1], to[0], to[1]};
                });
    }

    private static double[] point(Segment segment) {
        return switch (segment) {
            case Segment.Move m -> new double[] {m.x(), m.y()};
            case Segment.To t -> new double[] {t.x(), t.y()};
            case Segment.Curve c -> new double[] {c.x(), c.y()};
            case Segment.Close ignored -> new double[] {0, 0};
        };
    }

    /** The ring that a point lies in, from 1; null outside the rings, beyond the last one, and where there are none. */
    public Integer ringAt(double x, double y) {
        List<Item> rings = drawing.scene().items(Role.RING);
        for (Item ring : rings.reversed()) {
            int number = number(ring.id());
            if (holds(ring.bounds(), x, y)) {
                return number <= FARTHEST_RING ? number : null;
            }
        }
        return null;
    }

    private static int number(String ringId) {
        return Integer.parseInt(ringId.substring(ringId.lastIndexOf('-') + 1));
    }

    /** The name of a ring for people, such as "Ring 2, close". */
    public String ringName(int ring) {
        return drawing.scene().item(Role.RING, "ring-" + ring).map(Item::name).orElse("");
    }

    private static boolean holds(Box ellipse, double x, double y) {
        double dx = (x - ellipse.x() - ellipse.width() / 2) / (ellipse.width() / 2);
        double dy = (y - ellipse.y() - ellipse.height() / 2) / (ellipse.height() / 2);
        return dx * dx + dy * dy <= 1;
    }
}
