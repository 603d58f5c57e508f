/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.codes.Code;

/** A code that is applied, or agreed, without a definition, or with one that only says its name again. */
public final class CodeWithoutDefinition extends OwnRule {

    public CodeWithoutDefinition() {
        super("code-without-definition", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Code code : Codes.all(study)) {
            if (Codes.isRetired(code) || !code.isCodable()) {
                continue;
            }
            String definition = Codes.folded(code.getDefinition());
            int codings = Codes.codings(study, code);
            if (definition.isEmpty()) {
                findings.add(codings == 0 ? Severity.INFO : Severity.WARNING, code, say("found", name(code), codings));
            } else if (definition.equals(Codes.folded(code.getName()))) {
                findings.add(code, say("same", name(code)));
            }
        }
    }
}
