/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.codes.Code;

/** A code that could be applied and never was, nor any below it, although coding has begun. */
public final class CodeNeverUsed extends OwnRule {

    public CodeNeverUsed() {
        super("code-never-used", Severity.INFO);
    }

    @Override
    public void check(Checked study, Findings findings) {
        boolean begun = study.facts().codings().values().stream().anyMatch(count -> count > 0);
        for (Code code : Codes.all(study)) {
            if (begun && code.isCodable() && !Codes.isRetired(code) && !isUsed(study, code)) {
                findings.add(code, say("found", name(code)));
            }
        }
    }

    private static boolean isUsed(Checked study, Code code) {
        return Codes.codings(study, code) > 0 || code.getChildren().stream().anyMatch(child -> isUsed(study, child));
    }
}
