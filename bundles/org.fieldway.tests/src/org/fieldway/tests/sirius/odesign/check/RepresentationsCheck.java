/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;
import java.util.Map;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** There is one viewpoint with the representations that the workbench, its scripts and saved files know by name. */
final class RepresentationsCheck implements Check {

    private static final String VIEWPOINT = "Student journeys";
    private static final Map<String, String> REPRESENTATIONS = Map.of("Journey diagram", "DiagramDescription",
            "Journey table", "CrossTableDescription", "Service map", "DiagramDescription", "Study design map", "DiagramDescription",
            "Codes by participant", "CrossTableDescription");

    @Override
    public void check(Specification specification, Findings findings) {
        List<Piece> viewpoints = specification.odesign().all("Viewpoint");
        findings.unless(viewpoints.size() == 1 && viewpoints.getFirst().get("name").equals(VIEWPOINT), specification.odesign().root(),
                "it does not hold the one viewpoint \"" + VIEWPOINT + "\"");
        List<Piece> found = specification.odesign().all("RepresentationDescription");
        REPRESENTATIONS.forEach((name, kind) -> findings.unless(
                found.stream().anyMatch(piece -> piece.get("name").equals(name) && piece.is(kind)),
                specification.odesign().root(), "it holds no " + kind + " named \"" + name + "\""));
        found.stream().filter(piece -> !REPRESENTATIONS.containsKey(piece.get("name")))
                .forEach(piece -> findings.add(piece, "the workbench does not know a representation of this name"));
    }
}
