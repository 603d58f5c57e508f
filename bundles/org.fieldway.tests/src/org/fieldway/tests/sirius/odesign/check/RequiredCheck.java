/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.read.Vocabulary;

/** Each element has what Sirius asks of its kind and has no default for: a name, a colour, the variables of a tool. */
final class RequiredCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().pieces().forEach(piece -> piece.kind().features().values().stream().filter(Feature::required)
                .filter(feature -> !given(piece, feature))
                .forEach(feature -> findings.add(piece, "it has no " + feature.name() + ", which Sirius asks for")));
    }

    private static boolean given(Piece piece, Feature feature) {
        return switch (feature.sort()) {
            case HOLDS -> !piece.held(feature.name()).isEmpty();
            case REFERS -> !piece.addresses(feature.name()).isEmpty();
            case EXPRESSION -> piece.has(feature.name());
            case ATTRIBUTE -> piece.has(feature.name()) || List.of("EBoolean", "EInt").contains(feature.type())
                    || Vocabulary.sirius().words(feature.type()).isPresent();
        };
    }
}
