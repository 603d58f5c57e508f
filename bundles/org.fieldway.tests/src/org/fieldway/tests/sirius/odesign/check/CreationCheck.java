/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * Each mapping of a diagram that users may change has a tool that makes such an element: for this mapping, or for another one
 * of the diagram that shows the same class in another state.
 */
final class CreationCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece diagram : specification.odesign().all("DiagramDescription")) {
            List<Piece> made = diagram.all("MappingBasedToolDescription").stream()
                    .flatMap(tool -> Stream.of("nodeMappings", "containerMappings", "edgeMappings").flatMap(way -> tool.referred(way).stream()))
                    .toList();
            diagram.all("DiagramElementMapping").stream().filter(mapping -> !Fixed.is(mapping))
                    .forEach(mapping -> findings.unless(made.stream().anyMatch(other -> same(mapping, other)), mapping,
                            "no tool makes such an element"));
        }
    }

    private static boolean same(Piece mapping, Piece other) {
        return mapping == other || mapping.has("domainClass") && mapping.get("domainClass").equals(other.get("domainClass"));
    }
}
