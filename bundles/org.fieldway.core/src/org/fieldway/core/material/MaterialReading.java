/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.fieldway.core.store.SourceFiles;

/**
 * Sources that are to be read: planned on the thread of the model, read on any thread, kept on the thread of the model
 * again.
 */
public final class MaterialReading {

    private final StudyMaterial keeper;
    private final SourceFiles files;
    private final List<SourceReading> wanted;
    private final List<SourceMaterial> read = new ArrayList<>();

    MaterialReading(StudyMaterial keeper, SourceFiles files, List<SourceReading> wanted) {
        this.keeper = keeper;
        this.files = files;
        this.wanted = List.copyOf(wanted);
    }

    /** False where everything has been read before, so that nothing waits for a file. */
    public boolean isNeeded() {
        return !wanted.isEmpty();
    }

    /**
     * Reads, on any thread. What cannot be read is no error here; the material says so.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException where that was asked for
     */
    public MaterialReading read(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.readingSources, wanted.size());
        for (SourceReading source : wanted) {
            progress.split(1);
            read.add(new SourceMaterial(source.read(files)));
        }
        return this;
    }

    /** Hands over what was read, on the thread of the model; changes that were made meanwhile count. */
    public void keep() {
        keeper.keep(read);
    }
}
