/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;

/** Reads files of one format. Registered at {@link Importers#POINT}; made new for each use. */
public interface Importer {

    /** Whether the content of this file, not its name, is of this format. {@code NO} for files that cannot be read. */
    Recognition recognises(Path file);

    /**
     * Reads files and says what would become of them. Changes nothing.
     *
     * @param files at least one
     * @param monitor told of each file; may be cancelled, which ends in an {@link
     *        org.eclipse.core.runtime.OperationCanceledException}
     * @throws FieldwayException where one of the files cannot be taken; then none is
     */
    ImportPlan plan(List<Path> files, OpenStudy study, IProgressMonitor monitor) throws FieldwayException;
}
