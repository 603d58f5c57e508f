/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each label of a diagram that users may change can be edited where it stands, and the tool takes the new text. */
final class DirectEditCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("DiagramElementMapping").stream().filter(mapping -> !Fixed.is(mapping) && labelled(mapping))
                .forEach(mapping -> findings.unless(!mapping.addresses("labelDirectEdit").isEmpty(), mapping,
                        "its label cannot be edited: it has no labelDirectEdit"));
        specification.odesign().all("DirectEditLabel").forEach(tool -> findings.unless(tool.held("mask").stream()
                .anyMatch(mask -> mask.get("mask").equals("{0}")), tool, "its mask is not {0}, the whole text"));
    }

    private static boolean labelled(Piece mapping) {
        if (!mapping.is("EdgeMapping")) {
            return true;
        }
        return mapping.held("style").stream().flatMap(style -> Stream.of("beginLabelStyleDescription", "centerLabelStyleDescription",
                "endLabelStyleDescription").flatMap(label -> style.held(label).stream())).anyMatch(label -> label.has("labelExpression"));
    }
}
