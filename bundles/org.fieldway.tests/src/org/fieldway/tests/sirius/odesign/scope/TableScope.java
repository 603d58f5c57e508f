/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** What the tools of tables work on when they start. */
final class TableScope {

    private TableScope() { }

    static Scope of(Piece tool, Scope empty) {
        Type element = switch (tool.kind().name()) {
            case "LabelEditTool", "CellEditorTool" -> Shown.by(tool.parent());
            case "CreateCellTool" -> lines(tool);
            case "DeleteLineTool", "DeleteColumnTool" -> Shown.by(tool.referred("mapping").isEmpty() ? List.of(tool.parent()) : tool.referred("mapping"));
            default -> Shown.by(tool.parent());
        };
        Map<String, Type> meant = meant(tool, element);
        Scope scope = empty.with("self", element);
        for (Piece variable : tool.held("variables")) {
            scope = scope.with(variable.get("name"), meant.getOrDefault(variable.get("name"), Type.ANY));
        }
        return Mask.of(tool, scope);
    }

    /** The variables of tables by the names that Sirius fixes. */
    private static Map<String, Type> meant(Piece tool, Type element) {
        Map<String, Type> meant = new HashMap<>();
        meant.put("element", element);
        meant.put("container", element);
        meant.put("root", tool.around("TableDescription").map(Shown::by).orElse(Type.ANY));
        meant.put("lineSemantic", lines(tool));
        meant.put("columnSemantic", tool.around("IntersectionMapping").map(cells -> Shown.by(cells.referred("columnMapping"))).orElse(Type.ANY));
        List.of("line", "column", "table").forEach(view -> meant.put(view, new Type.View()));
        meant.put("cellEditorResult", Type.UNKNOWN);
        return meant;
    }

    private static Type lines(Piece tool) {
        return tool.around("IntersectionMapping").map(cells -> Shown.by(cells.referred("lineMapping")))
                .or(() -> tool.around("LineMapping").map(Shown::by)).orElse(Type.ANY);
    }
}
