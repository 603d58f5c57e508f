/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.problems;

import java.util.UUID;
import org.fieldway.core.store.Notice;
import org.fieldway.core.validation.Finding;
import org.fieldway.core.validation.Severity;

/**
 * A line of the problems view.
 *
 * @param explanation why it matters and what to do; may be empty
 * @param place where it is, in words
 * @param target id of the object to go to, null for none
 */
public record Problem(Severity severity, String message, String explanation, String place, UUID target) {

    static Problem of(Finding finding) {
        return new Problem(finding.severity(), finding.message(), finding.explanation(), finding.place(), finding.targetId());
    }

    static Problem of(Notice notice) {
        return new Problem(Severity.WARNING, notice.message(), Messages.noticeExplanation, notice.file(), null);
    }
}
