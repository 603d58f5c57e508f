/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.List;

import org.fieldway.tests.sirius.odesign.aql.Narrowing;
import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** How the operations of a tool change the variables for what stands in them. */
record OperationScope(Scopes scopes) {

    /** The scope of a piece at the end of a way of pieces, each in the one before. */
    Scope along(List<Piece> way, Piece piece, Scope start) {
        Scope scope = start;
        for (Piece step : way) {
            scope = within(step, before(step, scope));
        }
        return before(piece, scope);
    }

    /** The scope where the condition that an attribute holds is true. */
    Scope narrowed(Piece piece, String attribute, Scope scope) {
        return new Written(piece.get(attribute)).aql().map(condition -> Narrowing.where(condition, scope)).orElse(scope);
    }

    /** What the precondition of a tool tells of the container of a new element tells of self, which is the same. */
    Scope started(Piece tool, Scope scope) {
        Scope narrowed = narrowed(tool, "precondition", scope);
        boolean creates = tool.is("NodeCreationDescription") || tool.is("ContainerCreationDescription");
        Type container = narrowed.variables().get("container");
        return creates && container != null && !container.equals(scope.variables().get("container")) ? narrowed.with("self", container) : narrowed;
    }

    private Scope within(Piece operation, Scope scope) {
        return switch (operation.kind().name()) {
            case "ChangeContext" -> scope.with("self", scopes.type(operation.get("browseExpression"), scope).one());
            case "For" -> {
                Type element = scopes.type(operation.get("expression"), scope).one();
                yield scope.with("self", element).with(operation.get("iteratorName"), element);
            }
            case "Let" -> scope.with(operation.get("variableName"), scopes.type(operation.get("valueExpression"), scope));
            case "CreateInstance" -> {
                Type made = Shown.named(operation.get("typeName"));
                yield scope.with("self", made).with(operation.get("variableName"), made);
            }
            case "CreateView", "CreateEdgeView" -> scope.with("self", new Type.View());
            case "If", "Case" -> narrowed(operation, "conditionExpression", scope);
            default -> scope;
        };
    }

    /** The scope with the variables that operations before this one, in the same list, have made. */
    private static Scope before(Piece operation, Scope scope) {
        Scope more = scope;
        for (Piece other : operation.parent().held(operation.role())) {
            if (other == operation) {
                break;
            }
            if (other.is("CreateInstance") && other.has("variableName")) {
                more = more.with(other.get("variableName"), Shown.named(other.get("typeName")));
            }
            if (other.is("CreateView") && other.has("variableName")) {
                more = more.with(other.get("variableName"), new Type.View());
            }
        }
        return more;
    }
}
