/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each validation rule says what is wrong, asks something, and has a fix with a name where it has one. */
final class RulesCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece rule : specification.odesign().all("ValidationRule")) {
            findings.unless(rule.has("message"), rule, "it has no message");
            findings.unless(!rule.held("audits").isEmpty(), rule, "it asks nothing: it has no audits");
            findings.unless(rule.has("level"), rule, "it has no level");
        }
    }
}
