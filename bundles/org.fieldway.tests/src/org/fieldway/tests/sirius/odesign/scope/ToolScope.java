/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** What the tools of diagrams work on when they start, and the names of their variables. */
final class ToolScope {

    private static final Type VIEW = new Type.View();

    private ToolScope() { }

    static Scope of(Piece tool, Scope empty) {
        return switch (tool.kind().name()) {
            case "NodeCreationDescription", "ContainerCreationDescription" -> creation(tool, empty);
            case "EdgeCreationDescription" -> edge(tool, empty);
            case "ReconnectEdgeDescription" -> reconnection(tool, empty);
            case "ContainerDropDescription" -> drop(tool, empty);
            case "DirectEditLabel" -> Mask.of(tool, on(tool, Shown.by(Shown.users(tool, "labelDirectEdit")), empty))
                    .with("view", VIEW).with("diagram", VIEW);
            case "DeleteElementDescription" -> on(tool, Shown.by(Shown.users(tool, "deletionDescription")), empty);
            case "DoubleClickDescription" -> on(tool, Shown.by(tool.referred("mappings")), empty);
            default -> on(tool, navigated(tool), empty);
        };
    }

    private static Type navigated(Piece tool) {
        return Shown.by(Stream.of("detailDescriptions", "navigationDescriptions").flatMap(way -> Shown.users(tool, way).stream()).toList());
    }

    private static Scope creation(Piece tool, Scope empty) {
        List<Piece> created = Stream.of("nodeMappings", "containerMappings").flatMap(way -> tool.referred(way).stream()).toList();
        Collection<Piece> around = Stream.concat(created.stream().flatMap(mapping -> Shown.containers(mapping).stream()),
                tool.referred("extraMappings").stream()).toList();
        return on(tool, Shown.by(around), empty);
    }

    private static Scope edge(Piece tool, Scope empty) {
        Type source = Shown.by(ends(tool, "sourceMapping", "extraSourceMappings"));
        Type target = Shown.by(ends(tool, "targetMapping", "extraTargetMappings"));
        Scope scope = on(tool, source, empty).with("preSource", source).with("preTarget", target)
                .with("preSourceView", VIEW).with("preTargetView", VIEW).with("diagram", VIEW);
        return renamed(tool, "sourceVariable", source, renamed(tool, "targetVariable", target, scope));
    }

    private static List<Piece> ends(Piece tool, String end, String extra) {
        return Stream.concat(tool.referred("edgeMappings").stream().flatMap(edge -> edge.referred(end).stream()),
                tool.referred(extra).stream()).toList();
    }

    /** The source of a reconnection is the end that was left, its target is the new end: both are of the end that moves. */
    private static Scope reconnection(Piece tool, Scope empty) {
        List<Piece> edges = Shown.users(tool, "reconnections");
        List<String> moved = switch (tool.get("reconnectionKind")) {
            case "RECONNECT_SOURCE" -> List.of("sourceMapping");
            case "RECONNECT_BOTH" -> List.of("sourceMapping", "targetMapping");
            default -> List.of("targetMapping");
        };
        Type end = Shown.by(edges.stream().flatMap(edge -> moved.stream().flatMap(way -> edge.referred(way).stream())).toList());
        Scope scope = on(tool, Shown.by(edges), empty).with("otherEnd", VIEW).with("diagram", VIEW);
        return renamed(tool, "source", end, renamed(tool, "target", end, scope));
    }

    private static Scope drop(Piece tool, Scope empty) {
        boolean fromOutside = List.of("PROJECT_EXPLORER", "BOTH").contains(tool.get("dragSource"));
        List<Piece> dropped = fromOutside ? List.of() : tool.referred("mappings");
        List<Piece> left = dropped.stream().flatMap(mapping -> Shown.containers(mapping).stream()).toList();
        Type container = Shown.by(Shown.users(tool, "dropDescriptions").stream()
                .map(user -> Shown.showsElements(user) ? user : user.around("DiagramDescription").orElse(user)).toList());
        Scope scope = on(tool, container, empty).with("newContainer", container);
        return renamed(tool, "oldContainer", Shown.by(left), renamed(tool, "newContainer", container,
                renamed(tool, "element", Shown.by(dropped), scope)));
    }

    /** The scope of a tool on one element: its variables stand for the element, or for views where their name says so. */
    private static Scope on(Piece tool, Type element, Scope empty) {
        Scope scope = empty.with("self", element).with("containerView", VIEW);
        for (Piece variable : tool.children().stream().filter(child -> child.is("AbstractVariable") && child.has("name")).toList()) {
            boolean name = variable.is("NameVariable");
            boolean view = variable.is("ContainerViewVariable") || variable.is("ElementViewVariable") || variable.role().endsWith("View");
            scope = scope.with(variable.get("name"), name ? Type.STRING : view || variable.kind().name().contains("View") ? VIEW : element);
        }
        return scope;
    }

    private static Scope renamed(Piece tool, String role, Type type, Scope scope) {
        return tool.held(role).stream().filter(variable -> variable.has("name")).findFirst()
                .map(variable -> scope.with(variable.get("name"), type)).orElse(scope);
    }
}
