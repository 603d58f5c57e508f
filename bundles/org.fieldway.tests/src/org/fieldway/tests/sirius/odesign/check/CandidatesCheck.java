/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.scope.Shown;

/**
 * Each mapping says where its elements come from, and elements of its class do come from there. Without candidates Sirius
 * looks through the whole study at each refresh.
 */
final class CandidatesCheck implements Check {

    private static final List<String> KINDS = List.of("AbstractNodeMapping", "EdgeMapping", "LineMapping", "ElementColumnMapping",
            "IntersectionMapping");

    @Override
    public void check(Specification specification, Findings findings) {
        KINDS.stream().flatMap(kind -> specification.odesign().all(kind).stream()).filter(CandidatesCheck::ofElements).forEach(mapping -> {
            if (!mapping.has("semanticCandidatesExpression")) {
                findings.add(mapping, "it has no semanticCandidatesExpression");
                return;
            }
            Type candidates = specification.scopes().type(mapping, "semanticCandidatesExpression").one();
            findings.unless(candidates.mayBe(Shown.by(mapping)), mapping, "semanticCandidatesExpression=\""
                    + mapping.get("semanticCandidatesExpression") + "\" gives " + candidates.described() + " and never its domainClass "
                    + mapping.get("domainClass"));
        });
    }

    private static boolean ofElements(Piece mapping) {
        return mapping.is("EdgeMapping") ? mapping.get("useDomainElement").equals("true")
                : !mapping.is("IntersectionMapping") || mapping.get("useDomainClass").equals("true");
    }
}
