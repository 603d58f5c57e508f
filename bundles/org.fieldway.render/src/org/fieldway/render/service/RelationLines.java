/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.Standing;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;

/** Draws relations as lines with heads. */
final class RelationLines {

    private static final double HEAD_REACH = 12;
    static final double CONJECTURE = 0.6;
    static final double NOT_THERE = 0.45;

    private final Sheet sheet;
    private final Map<String, String> names = new HashMap<>();
    private final Map<ReleasedRelation, Way> ways = new LinkedHashMap<>();

    RelationLines(Sheet sheet, WayFinder finder) {
        this.sheet = sheet;
        for (ReleasedNode node : sheet.map.nodes()) {
            names.put(node.id(), node.name());
            node.services().forEach(service -> names.put(service.id(), service.name() + ", " + node.name()));
        }
        for (ReleasedRelation relation : sheet.map.relations()) {
            double room = Heads.room(ink(relation));
            ways.put(relation, finder.way(relation, room, relation.mutual() ? room : 0));
        }
    }

    private RelationInk ink(ReleasedRelation relation) {
        return RelationInk.of(relation.kind(), sheet.options.theme());
    }

    List<Item> lines() {
        return ways.entrySet().stream().map(way -> line(way.getKey(), way.getValue())).toList();
    }

    /** @param taken what labels must not cover */
    List<Item> labels(List<Box> taken) {
        Labels labels = new Labels(sheet, taken, new LineField(ways.values()));
        List<Item> items = new ArrayList<>();
        ways.forEach((relation, way) -> labels.label(relation, way).ifPresent(items::add));
        return items;
    }

    private Item line(ReleasedRelation relation, Way way) {
        RelationInk ink = ink(relation);
        double opacity = relation.standing().state() != Standing.State.EXISTING ? NOT_THERE
                : RelationName.isConjecture(relation) ? CONJECTURE : 1;
        double room = Heads.room(ink);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Path(way.segments(), Colour.NONE, ink.stroke(opacity)));
        shapes.add(head(ink, opacity, way.end(), way.beforeEnd(), room));
        if (relation.mutual()) {
            shapes.add(head(ink, opacity, way.start(), way.afterStart(), room));
        }
        return new Item(relation.id(), Role.RELATION, RelationName.of(relation, names), way.bounds().grow(HEAD_REACH), shapes);
    }

    /** The line ends before the head's point by the room that the head needs. */
    private Shape head(RelationInk ink, double opacity, Point end, Point before, double room) {
        double length = Math.max(0.001, before.distance(end));
        Point tip = end.plus((end.x() - before.x()) / length * room, (end.y() - before.y()) / length * room);
        return Heads.at(ink, opacity, tip, before, sheet.palette.background());
    }
}
