/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each diagram has exactly one layer that is always on, its default layer; all mappings and tools stand in layers. */
final class LayersCheck implements Check {

    private static final List<String> OUTSIDE = List.of("nodeMappings", "edgeMappings", "containerMappings", "toolSection");

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece diagram : specification.odesign().all("DiagramDescription")) {
            int defaults = diagram.held("defaultLayer").size();
            findings.unless(defaults == 1, diagram, "it has " + defaults + " default layers and not one");
            diagram.held("additionalLayers").forEach(layer -> findings.unless(!layer.get("optional").equals("false"), layer,
                    "it is mandatory; only the default layer is always on"));
            OUTSIDE.stream().flatMap(feature -> diagram.held(feature).stream())
                    .forEach(piece -> findings.add(piece, "it stands in no layer"));
        }
    }
}
