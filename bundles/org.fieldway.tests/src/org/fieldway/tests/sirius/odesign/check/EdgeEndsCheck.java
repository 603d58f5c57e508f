/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.scope.Shown;

/** Each edge knows how to find its ends, and finds elements that its end mappings show. */
final class EdgeEndsCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece edge : specification.odesign().all("EdgeMapping")) {
            end(specification, edge, "targetFinderExpression", edge.referred("targetMapping"), findings);
            if (edge.get("useDomainElement").equals("true")) {
                end(specification, edge, "sourceFinderExpression", edge.referred("sourceMapping"), findings);
                findings.unless(edge.has("domainClass"), edge, "it shows elements of its own and has no domainClass");
            } else {
                findings.unless(!edge.has("sourceFinderExpression"), edge, "sourceFinderExpression is not used without useDomainElement");
            }
        }
    }

    private static void end(Specification specification, Piece edge, String finder, List<Piece> mappings, Findings findings) {
        if (!edge.has(finder)) {
            findings.add(edge, "it has no " + finder);
            return;
        }
        Type found = specification.scopes().type(edge, finder).one();
        Type shown = Shown.by(mappings);
        findings.unless(found.mayBe(shown), edge, finder + "=\"" + edge.get(finder) + "\" finds " + found.described()
                + ", and its end mappings show " + shown.described());
    }
}
