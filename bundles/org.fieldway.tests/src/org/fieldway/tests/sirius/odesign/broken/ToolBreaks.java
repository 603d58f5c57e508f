/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import static org.fieldway.tests.sirius.odesign.broken.Edits.gives;
import static org.fieldway.tests.sirius.odesign.broken.Edits.set;
import static org.fieldway.tests.sirius.odesign.broken.Edits.without;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** Faults in tools and validation rules. */
final class ToolBreaks {

    static final List<Break> ALL = List.of(
            new Break("mapping without a tool that makes it", ToolBreaks::notMade, "no tool makes such an element"),
            new Break("tool for a mapping that is not there", ToolBreaks::noMapping, "where nothing is"),
            new Break("tool for a piece that is no mapping", ToolBreaks::otherKind, "and no "),
            new Break("tool that no mapping calls", ToolBreaks::notCalled, "nothing reaches it"),
            new Break("tool on any element without precondition", without("AbstractToolDescription", ToolBreaks::onAnything, "precondition"),
                    "it may be called on any element and has no precondition"),
            new Break("edge to itself without precondition", without("EdgeCreationDescription", ToolBreaks::canLoop, "precondition"),
                    "it may link an element with itself and has no precondition"),
            new Break("mask that takes a part of the text", ToolBreaks::otherMask, "its mask is not {0}, the whole text"),
            new Break("missing variable of a tool", ToolBreaks::noVariable, "which Sirius asks for"),
            new Break("unknown variable of a tool", ToolBreaks::renamedVariable, "which is not known here"),
            new Break("unknown Java action", set("ExternalJavaAction", piece -> true, "id", "org.fieldway.nosuch"), "is no action of the workbench"),
            new Break("rule without a message", without("ValidationRule", gives("message"), "message"), "it has no message"),
            new Break("rule on an unknown class", set("SemanticValidationRule", piece -> true, "targetClass", "codes::Nosuch"), "names no class of the model"));

    private ToolBreaks() { }

    private static Optional<Piece> notMade(Odesign odesign) {
        Optional<Piece> made = Edits.first(odesign, "ContainerCreationDescription", tool -> !tool.referred("containerMappings").isEmpty())
                .map(tool -> tool.referred("containerMappings").getFirst());
        made.ifPresent(mapping -> odesign.all("ContainerCreationDescription").stream()
                .filter(tool -> tool.referred("containerMappings").stream().anyMatch(other -> other.get("domainClass").equals(mapping.get("domainClass"))))
                .forEach(Edits::removed));
        return made;
    }

    private static Optional<Piece> noMapping(Odesign odesign) {
        return Edits.first(odesign, "NodeCreationDescription", gives("nodeMappings"))
                .map(tool -> Edits.written(tool, "nodeMappings", tool.get("nodeMappings") + "/@nosuch.0"));
    }

    private static Optional<Piece> otherKind(Odesign odesign) {
        return Edits.first(odesign, "NodeCreationDescription", gives("nodeMappings"))
                .map(tool -> Edits.written(tool, "nodeMappings", MappingBreaks.address(tool)));
    }

    private static Optional<Piece> notCalled(Odesign odesign) {
        Optional<Piece> tool = Edits.first(odesign, "DirectEditLabel", piece -> true);
        tool.ifPresent(called -> odesign.all("DiagramElementMapping").stream().filter(mapping -> mapping.referred("labelDirectEdit").contains(called))
                .forEach(mapping -> Edits.cleared(mapping, "labelDirectEdit")));
        return tool;
    }

    private static Optional<Piece> otherMask(Odesign odesign) {
        Optional<Piece> tool = Edits.first(odesign, "DirectEditLabel", gives("mask"));
        tool.ifPresent(piece -> Edits.written(piece.held("mask").getFirst(), "mask", "{1}"));
        return tool;
    }

    private static boolean onAnything(Piece tool) {
        return tool.has("precondition") && (tool.is("ToolDescription") || tool.is("OperationAction"));
    }

    private static boolean canLoop(Piece tool) {
        return tool.has("precondition") && tool.referred("edgeMappings").stream()
                .anyMatch(edge -> edge.referred("sourceMapping").stream().anyMatch(edge.referred("targetMapping")::contains));
    }

    private static Optional<Piece> noVariable(Odesign odesign) {
        Optional<Piece> tool = Edits.first(odesign, "DeleteElementDescription", gives("element"));
        return tool.map(piece -> Edits.cleared(piece, "element"));
    }

    /** Gives the variables of a tool other names, where an expression of the tool names one of them. */
    private static Optional<Piece> renamedVariable(Odesign odesign) {
        for (Piece tool : odesign.all("MappingBasedToolDescription")) {
            for (Piece variable : tool.children().stream().filter(child -> child.is("AbstractVariable") && child.has("name")).toList()) {
                Optional<Piece> user = user(tool, variable.get("name"));
                if (user.isPresent()) {
                    Edits.written(variable, "name", "nosuch");
                    return user;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Piece> user(Piece tool, String variable) {
        return tool.all("ModelOperation").stream().filter(operation -> Stream.of("browseExpression", "expression", "conditionExpression")
                .anyMatch(attribute -> operation.get(attribute).matches("(var:|service:|aql:)" + variable + "(\\..*)?"))).findFirst();
    }
}
