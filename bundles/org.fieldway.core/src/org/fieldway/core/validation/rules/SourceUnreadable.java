/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.MaterialFacts.UnreadableSource;
import org.fieldway.core.validation.Severity;

/** A source of which a file is broken or missing, so that what was said and coded there counts nowhere. */
public final class SourceUnreadable extends OwnRule {

    public SourceUnreadable() {
        super("source-unreadable", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (UnreadableSource unreadable : study.facts().unreadable()) {
            study.source(unreadable.source()).ifPresent(entry ->
                    findings.add(entry, say("found", name(entry), unreadable.why())));
        }
    }
}
