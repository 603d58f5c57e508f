/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.scope.Scopes;

/**
 * A tool that may be called with anything has a precondition: general tools and menu entries, drops from the explorer, and
 * edges that could lead from an element to itself.
 */
final class GuardsCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("AbstractToolDescription").stream().filter(tool -> !tool.has("precondition"))
                .filter(tool -> Scopes.tool(tool).filter(tool::equals).isPresent() && !onlyActs(tool))
                .forEach(tool -> reason(tool, findings));
    }

    /** True for a tool that does no more than to hand the element to a Java action, which asks by itself. */
    private static boolean onlyActs(Piece tool) {
        return tool.all("ModelOperation").stream().allMatch(operation -> operation.is("ExternalJavaAction"))
                && tool.all("ExternalJavaActionParameter").stream().allMatch(parameter -> parameter.get("value").startsWith("var:"));
    }

    private static void reason(Piece tool, Findings findings) {
        String reason = switch (tool.kind().name()) {
            case "ToolDescription", "OperationAction", "ExternalJavaAction", "SelectionWizardDescription", "PaneBasedSelectionWizardDescription" ->
                "may be called on any element";
            case "EdgeCreationDescription" -> tool.referred("edgeMappings").stream().anyMatch(GuardsCheck::canLoop)
                    ? "may link an element with itself" : "";
            case "ContainerDropDescription" -> List.of("PROJECT_EXPLORER", "BOTH").contains(tool.get("dragSource"))
                    ? "may be given any element" : "";
            default -> "";
        };
        findings.unless(reason.isEmpty(), tool, "it " + reason + " and has no precondition");
    }

    private static boolean canLoop(Piece edge) {
        return edge.referred("sourceMapping").stream().anyMatch(edge.referred("targetMapping")::contains);
    }
}
