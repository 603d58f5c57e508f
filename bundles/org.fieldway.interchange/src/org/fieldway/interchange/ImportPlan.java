/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;

/**
 * What an import would do.
 *
 * @param files in the order in which they were given
 * @param command adds everything at once to the study that the plan was made for; does nothing where no file is taken
 */
public record ImportPlan(List<ImportedFile> files, Command command) {

    public ImportPlan {
        files = List.copyOf(files);
        Objects.requireNonNull(command);
    }

    /** True where at least one file brings something new. */
    public boolean changesAnything() {
        return files.stream().anyMatch(ImportedFile::isTaken);
    }
}
