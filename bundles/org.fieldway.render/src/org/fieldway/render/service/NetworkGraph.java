/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.fieldway.core.release.ReleasedGroup;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.render.scene.Box;

/** The boxes and relations of a map as a graph of ELK, which arranges them in layers from left to right. */
final class NetworkGraph {

    static {
        LayoutMetaDataService.initElkReflect();
    }

    private static final int SEED = 1;
    private static final double SPREAD = 8;

    private final Sheet sheet;
    private final Map<String, NodeBox> boxes;
    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> frames = new LinkedHashMap<>();
    private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<ReleasedRelation, ElkEdge> edges = new LinkedHashMap<>();
    private final Map<ElkPort, String> actors = new LinkedHashMap<>();

    NetworkGraph(Sheet sheet, Map<String, NodeBox> boxes) {
        this.sheet = sheet;
        this.boxes = boxes;
        setOptions(root);
        for (ReleasedGroup group : sheet.map.groups()) {
            ElkNode frame = ElkGraphUtil.createNode(root);
            setOptions(frame);
            frame.setProperty(CoreOptions.PADDING, new ElkPadding(34, 18, 18, 18));
            frames.put(group.id(), frame);
        }
        boxes.values().forEach(this::addNode);
        frames.values().removeIf(frame -> frame.getChildren().isEmpty() && root.getChildren().remove(frame));
        sheet.map.relations().forEach(this::addEdge);
    }

    private void setOptions(ElkNode graph) {
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
        graph.setProperty(CoreOptions.ASPECT_RATIO, 1.5);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 30.0);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 40.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 110.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 10.0);
        if (!sheet.map.groups().isEmpty()) {
            graph.setProperty(CoreOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        }
    }

    private void addNode(NodeBox box) {
        ElkNode node = ElkGraphUtil.createNode(frames.getOrDefault(box.node().groupId(), root));
        node.setDimensions(box.width(), box.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        nodes.put(box.id(), node);
    }

    /** A relation within one box needs no way. */
    private void addEdge(ReleasedRelation relation) {
        ElkNode from = nodes.get(sheet.box(relation.fromId()));
        ElkNode to = nodes.get(sheet.box(relation.toId()));
        if (from != null && to != null && from != to) {
            ElkEdge edge = ElkGraphUtil.createSimpleEdge(port(from, PortSide.EAST, relation.fromId()),
                    port(to, PortSide.WEST, relation.toId()));
            edges.put(relation, edge);
        }
    }

    private ElkPort port(ElkNode node, PortSide side, String actor) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        actors.put(port, actor);
        return port;
    }

    /**
     * @param thoroughness how often ELK tries to have fewer lines cross
     * @throws OperationCanceledException where the monitor is cancelled
     */
    void arrange(int thoroughness, IProgressMonitor monitor) {
        root.setProperty(LayeredOptions.THOROUGHNESS, thoroughness);
        new LayeredLayoutProvider().layout(root, new ElkMonitor(monitor));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }

    /** Lets each line end at the row of its service, the others at the head of the box, as they come from above or below. */
    void fixPorts() {
        Map<ElkPort, Double> otherEnds = new HashMap<>();
        for (ElkEdge edge : edges.values()) {
            ElkPort from = (ElkPort) edge.getSources().getFirst();
            ElkPort to = (ElkPort) edge.getTargets().getFirst();
            otherEnds.put(from, absolute(to.getParent()).y() + to.getY());
            otherEnds.put(to, absolute(from.getParent()).y() + from.getY());
        }
        boxes.values().forEach(box -> {
            ElkNode node = nodes.get(box.id());
            fixPorts(box, node, PortSide.EAST, otherEnds);
            fixPorts(box, node, PortSide.WEST, otherEnds);
            node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        });
    }

    private void fixPorts(NodeBox box, ElkNode node, PortSide side, Map<ElkPort, Double> otherEnds) {
        Map<Double, List<ElkPort>> byRow = new LinkedHashMap<>();
        node.getPorts().stream().filter(port -> port.getProperty(CoreOptions.PORT_SIDE) == side)
                .sorted(Comparator.comparing(otherEnds::get))
                .forEach(port -> byRow.computeIfAbsent(box.portOf(actors.get(port)), row -> new ArrayList<>()).add(port));
        byRow.forEach((row, ports) -> {
            boolean head = row < 0;
            double room = !head ? SPREAD : ports.size() * 2 * SPREAD > box.headerHeight() ? box.height() : box.headerHeight();
            double top = head ? 0 : row - SPREAD / 2;
            for (int i = 0; i < ports.size(); i++) {
                ports.get(i).setLocation(side == PortSide.EAST ? box.width() : 0, top + room * (i + 1) / (ports.size() + 1));
            }
        });
    }

    private static Point absolute(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at.getParent() != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }

    Map<String, Point> centres() {
        Map<String, Point> centres = new LinkedHashMap<>();
        nodes.forEach((id, node) -> centres.put(id, absolute(node).plus(node.getWidth() / 2, node.getHeight() / 2)));
        return centres;
    }

    Map<String, Box> frames() {
        Map<String, Box> found = new LinkedHashMap<>();
        frames.forEach((id, frame) -> {
            Point at = absolute(frame);
            found.put(id, new Box(at.x(), at.y(), frame.getWidth(), frame.getHeight()));
        });
        return found;
    }

    Map<String, List<Point>> lines() {
        Map<String, List<Point>> lines = new LinkedHashMap<>();
        edges.forEach((relation, edge) -> {
            Point shift = absolute(edge.getContainingNode());
            List<Point> points = new ArrayList<>();
            for (ElkEdgeSection section : edge.getSections()) {
                points.add(shift.plus(section.getStartX(), section.getStartY()));
                for (ElkBendPoint bend : section.getBendPoints()) {
                    points.add(shift.plus(bend.getX(), bend.getY()));
                }
                points.add(shift.plus(section.getEndX(), section.getEndY()));
            }
            lines.put(relation.id(), points);
        });
        return lines;
    }
}
