/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.util.Objects;

/**
 * One sentence of the import report. It counts and names labels and lines, but never repeats what was said.
 *
 * @param kind whether something was understood, left out of the turns, changed, or should be looked at
 */
public record ImportNote(Kind kind, String sentence) {

    /** Sort of note. */
    public enum Kind {
        /** Understood as speaker, time or heading. */
        RECOGNISED,
        /** In the text, but belongs to no turn. */
        LEFT_OUT,
        /** Changed, so that the text can be coded and stored. */
        REPAIRED,
        /** Taken as it is, but a person should look. */
        DOUBTFUL
    }

    public ImportNote {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sentence);
    }
}
