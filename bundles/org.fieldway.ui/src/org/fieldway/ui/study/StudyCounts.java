/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.fieldway.core.store.OpenStudy;

/** How often things are coded, counted from the index without opening a source. */
public final class StudyCounts {

    StudyCounts(OpenStudy open, StudyListeners listeners) {
    }

    /** The codings of a source; empty while they are still being counted. */
    public OptionalInt ofSource(UUID source) {
        return OptionalInt.empty();
    }

    /** The codings with a code, those of its subcodes apart. */
    public OptionalInt ofCode(UUID code) {
        return OptionalInt.empty();
    }

    /** All codings of the study. */
    public OptionalInt total() {
        return OptionalInt.empty();
    }

    void close() {
    }
}
