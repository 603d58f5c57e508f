/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each mapping of a diagram has a default style; each conditional style has a condition and a style. */
final class StylesCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().all("DiagramElementMapping")
                .forEach(mapping -> findings.unless(mapping.held("style").size() == 1, mapping, "it has no style"));
        Stream.of("ConditionalStyleDescription", "ForegroundConditionalStyle", "BackgroundConditionalStyle")
                .map(specification.odesign()::all).flatMap(List::stream).forEach(style -> {
                    findings.unless(style.has("predicateExpression"), style, "a conditional style without predicateExpression is never shown");
                    findings.unless(style.held("style").size() == 1, style, "a conditional style without a style");
                });
    }
}
