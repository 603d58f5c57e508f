/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.MaterialFacts.LostCoding;
import org.fieldway.core.validation.Severity;

/** A coding whose words are no longer in the text of its source, or not beyond doubt. */
public final class CodingLost extends OwnRule {

    public CodingLost() {
        super("coding-lost", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (LostCoding lost : study.facts().lost()) {
            study.source(lost.source()).ifPresent(entry ->
                    findings.add(entry, say("found", lost.codeName(), name(entry))));
        }
    }
}
