/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.FileChangedException;
import org.fieldway.core.store.files.FileTransaction;
import org.fieldway.core.store.files.Writer;

/**
 * The bytes that one save is to write, taken from the model at once, so that they can be written on another thread while
 * the person goes on working.
 */
public final class PreparedSave {

    /**
     * One file of the save.
     *
     * @param name in the study
     * @param content new bytes; null where the file is removed
     * @param before SHA-256 of the file as it was read; empty where there was none
     */
    record Change(String name, byte[] content, String before) {
    }

    private final Writing writing;
    private final String study;
    private final List<Change> changes;
    private FileTransaction.Outcome outcome;

    PreparedSave(Writing writing, String study, List<Change> changes) {
        this.writing = writing;
        this.study = study;
        this.changes = changes;
    }

    /** @return names of the files that are written or removed; none where nothing has changed */
    public List<String> files() {
        return changes.stream().map(Change::name).toList();
    }

    List<Change> changes() {
        return changes;
    }

    /**
     * Writes all files or none; may run on any thread.
     *
     * @throws FieldwayException where a shared file is locked by somebody else, was changed from outside, or cannot be
     *         written; nothing is changed on the disk then
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor was cancelled in time
     */
    public void write(IProgressMonitor monitor) throws FieldwayException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.saving, changes.size());
        if (changes.isEmpty()) {
            outcome = FileTransaction.Outcome.DONE;
            return;
        }
        try {
            FileTransaction transaction = writing.transaction();
            for (Change change : changes) {
                requireLock(change.name());
                if (change.content() == null) {
                    transaction.remove(change.name(), change.before());
                } else {
                    transaction.put(change.name(), change.content(), change.before());
                }
            }
            outcome = transaction.commit(progress);
        } catch (FileChangedException e) {
            throw new ChangedOutsideException(e.name(), NLS.bind(Messages.changedOutside, e.name()));
        } catch (IOException e) {
            throw IoProblems.explain(study, e);
        }
    }

    private void requireLock(String name) throws IOException, StudyLockedException {
        Optional<Writer> holder = writing.tryLock(name);
        if (holder.isPresent()) {
            throw new StudyLockedException(Writing.sentence(Messages.lockedBy, name, holder.get()));
        }
    }

    /** @return whether the files were written */
    boolean isWritten() {
        return outcome != null;
    }

    /** @return whether a file still waits to be put in its place, because another program holds it */
    boolean isPending() {
        return outcome == FileTransaction.Outcome.PENDING;
    }
}
