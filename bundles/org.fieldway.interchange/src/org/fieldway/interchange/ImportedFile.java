/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What becomes of one file.
 *
 * @param name of what it becomes in the study; "" where it is not taken
 * @param notes the report, without a word of what participants said
 */
public record ImportedFile(Path file, String name, List<ImportNote> notes) {

    public ImportedFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(name);
        notes = List.copyOf(notes);
    }

    /** False where the file brings nothing new. */
    public boolean isTaken() {
        return !name.isEmpty();
    }
}
