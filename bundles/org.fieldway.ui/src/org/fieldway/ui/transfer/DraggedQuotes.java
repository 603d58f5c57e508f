/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.transfer;

import java.nio.file.Path;
import java.util.List;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.ui.study.StudySession;

/**
 * Quotes of one study that are being dragged or were copied.
 *
 * @param study folder of the study
 */
public record DraggedQuotes(Path study, List<QuoteKey> quotes) {

    public DraggedQuotes {
        quotes = List.copyOf(quotes);
    }

    /** True where they are of this study: quotes are no evidence in another one. */
    public boolean areOf(StudySession session) {
        return study.equals(session.folder());
    }
}
