/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.Map;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.scope.Shown;

/**
 * Everything is reached: mappings by the representation that they are to appear in, ends of edges by the same diagram, tools
 * by the mappings that call them.
 */
final class ReachCheck implements Check {

    /** Kinds of tools that no palette shows, with the feature by which mappings call them. */
    private static final Map<String, String> CALLED = Map.of("DirectEditLabel", "labelDirectEdit", "DeleteElementDescription",
            "deletionDescription", "ReconnectEdgeDescription", "reconnections", "ContainerDropDescription", "dropDescriptions");

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("EdgeMapping").forEach(edge -> ends(edge, findings));
        CALLED.forEach((kind, feature) -> specification.odesign().all(kind).forEach(tool -> findings.unless(
                !Shown.users(tool, feature).isEmpty(), tool, "nothing reaches it: no mapping has it as its " + feature)));
        specification.odesign().all("DoubleClickDescription").forEach(tool -> findings.unless(
                !Shown.users(tool, "doubleClickDescription").isEmpty(), tool, "nothing reaches it: no mapping has it as its doubleClickDescription"));
        for (Piece cells : specification.odesign().all("IntersectionMapping")) {
            Stream.of("lineMapping", "columnMapping").flatMap(feature -> cells.referred(feature).stream()).forEach(axis -> findings.unless(
                    axis.around("TableDescription").equals(cells.around("TableDescription")), cells, "its table does not show " + axis));
        }
        specification.odesign().all("UserColor").forEach(colour -> findings.unless(
                specification.odesign().pieces().anyMatch(piece -> points(piece, colour)), colour, "nothing is painted with it"));
    }

    private static void ends(Piece edge, Findings findings) {
        Stream.of("sourceMapping", "targetMapping").flatMap(feature -> edge.referred(feature).stream()).forEach(end -> findings.unless(
                reached(end, edge), edge, "its diagram does not show " + end));
    }

    private static boolean reached(Piece mapping, Piece edge) {
        Piece diagram = edge.around("DiagramDescription").orElseThrow();
        return Stream.concat(Stream.of(mapping), Shown.containers(mapping).stream())
                .anyMatch(one -> one == diagram || one.around("DiagramDescription").filter(diagram::equals).isPresent());
    }

    private static boolean points(Piece piece, Piece colour) {
        return piece.kind().features().values().stream().filter(feature -> feature.type().endsWith("Color") || feature.type().equals("ColorDescription"))
                .anyMatch(feature -> piece.referred(feature.name()).contains(colour));
    }
}
