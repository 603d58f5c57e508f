/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Puts boxes at points, where they stay; what was said of their rings is what the points say, or goes. */
public final class MoveNodes extends ServiceChange {

    private final ServiceMap map;
    private final Map<Actor, Point> points;

    /**
     * The centre of a box.
     *
     * @param x in units of the drawing: on rings from the centre, else from the upper left corner
     * @param y as {@code x}, downwards
     * @param ring the ring that the point lies in, from 1, the closest; null for none
     */
    public record Point(double x, double y, Integer ring) {

        /** A point of which no ring is known. */
        public Point(double x, double y) {
            this(x, y, null);
        }

        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("a place needs two numbers");
            }
        }
    }

    public MoveNodes(EditingDomain domain, ServiceMap map, Map<? extends Actor, Point> points) {
        super(points.size() == 1 ? Messages.moveNode : Messages.moveNodes, domain, map);
        this.map = map;
        this.points = new LinkedHashMap<>(points);
    }

    @Override
    public EObject subject() {
        return points.isEmpty() ? map : points.keySet().iterator().next();
    }

    @Override
    protected void plan() {
        points.forEach(this::move);
    }

    private void move(Actor node, Point point) {
        Optional<NodePlacement> present = placement(map, node);
        if (present.isEmpty()) {
            NodePlacement placement = ServiceFactory.eINSTANCE.createNodePlacement();
            placement.setNode(node);
            placement.setX(point.x());
            placement.setY(point.y());
            placement.setRing(point.ring());
            add(map, ServicePackage.Literals.SERVICE_MAP__PLACEMENTS, placement, LAST);
            return;
        }
        set(present.get(), ServicePackage.Literals.NODE_PLACEMENT__X, point.x());
        set(present.get(), ServicePackage.Literals.NODE_PLACEMENT__Y, point.y());
        set(present.get(), ServicePackage.Literals.NODE_PLACEMENT__RING, point.ring());
    }

    static Optional<NodePlacement> placement(ServiceMap map, Actor node) {
        return map.getPlacements().stream().filter(placement -> placement.getNode() == node).findFirst();
    }
}
