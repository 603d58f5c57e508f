/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Services;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** The variables of each expression of a viewpoint specification. */
public record Scopes(Services services) {

    private static final Scope EMPTY = new Scope(Map.of("self", Type.ANY));

    /** The scope of an expression of a piece. */
    public Scope of(Piece piece, Feature feature) {
        Optional<Piece> tool = tool(piece);
        Scope scope = tool.isPresent() ? inTool(tool.get(), piece) : new MappingScope(piece, feature).scope();
        for (Map.Entry<String, String> variable : feature.variables().entrySet()) {
            if (!scope.variables().containsKey(variable.getKey())) {
                boolean element = variable.getValue().equals("ecore.EObject");
                scope = scope.with(variable.getKey(), element ? Type.ANY : new Type.View());
            }
        }
        return scope;
    }

    /** What an expression gives where it stands, without a word on its faults. */
    public Type type(Piece piece, String attribute) {
        Feature feature = piece.kind().feature(attribute).orElseThrow();
        return new Written(piece.get(attribute)).type(of(piece, feature), services, new ArrayList<>());
    }

    /** The type of {@code self} for the operation: what a name of a feature that is written there is looked up in. */
    public Type self(Piece operation) {
        return tool(operation).map(tool -> inTool(tool, operation).self()).orElse(Type.ANY);
    }

    /** The tool or validation rule around a piece, or the piece itself; an action within another tool belongs to that one. */
    public static Optional<Piece> tool(Piece piece) {
        List<Piece> tools = new ArrayList<>(piece.around().filter(Scopes::isTool).toList());
        if (isTool(piece)) {
            tools.addFirst(piece);
        }
        return tools.stream().filter(tool -> !tool.parent().is("ModelOperation") && !tool.parent().kind().name().startsWith("Init")
                && !tool.parent().is("SwitchChild")).findFirst();
    }

    private static boolean isTool(Piece piece) {
        return piece.is("AbstractToolDescription") || piece.is("TableTool") || piece.is("ValidationRule");
    }

    private Scope inTool(Piece tool, Piece piece) {
        Scope start = started(tool);
        if (piece == tool || piece.is("AbstractVariable")) {
            return start;
        }
        Scope scope = new OperationScope(this).started(tool, withComputed(tool, start));
        List<Piece> way = new ArrayList<>(piece.around().takeWhile(one -> one != tool).toList()).reversed();
        return new OperationScope(this).along(way, piece, scope);
    }

    private static Scope started(Piece tool) {
        if (tool.is("ValidationRule")) {
            return EMPTY.with("self", tool.is("SemanticValidationRule") ? Shown.named(tool.get("targetClass"))
                    : Shown.by(tool.referred("targets")));
        }
        return tool.is("TableTool") ? TableScope.of(tool, EMPTY) : ToolScope.of(tool, EMPTY);
    }

    private Scope withComputed(Piece tool, Scope start) {
        Scope scope = start;
        for (Piece variable : tool.all("AcceleoVariable")) {
            scope = scope.with(variable.get("name"), type(variable.get("computationExpression"), scope));
        }
        for (Piece variable : tool.all("SelectModelElementVariable")) {
            Type candidate = type(variable.get("candidatesExpression"), scope).one();
            scope = scope.with(variable.get("name"), variable.get("multiple").equals("true") ? new Type.Many(candidate) : candidate);
        }
        return scope;
    }

    Type type(String text, Scope scope) {
        return new Written(text).type(scope, services, new ArrayList<>());
    }
}
