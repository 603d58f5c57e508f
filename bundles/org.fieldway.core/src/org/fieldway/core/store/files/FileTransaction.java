/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldway.core.text.Sha256;

/**
 * Changes several files of a study together. New contents are written beside and forced, a commit record lists them,
 * then they are renamed into place; a crash at any moment leaves, after {@link Recovery}, all files as they were or all
 * files as they should become. What is replaced or removed stays as the previous generation.
 */
public final class FileTransaction {

    /** How a save ended. */
    public enum Outcome {
        /** All files are in their places. */
        DONE,
        /** The save is durable, but a file could not be put in its place; the next opening or save finishes it. */
        PENDING
    }

    private record Change(byte[] content, String before) {
    }

    private final StudyFiles files;
    private final String home;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    /** @param instance the writer's own id; each has a folder and a record of its own */
    public FileTransaction(StudyFiles files, String instance) {
        this.files = files;
        home = StudyNames.in(StudyNames.SAVING, instance);
    }

    /**
     * Replaces or creates a file.
     *
     * @param before SHA-256 of the content that the writer has seen; empty where there must be no such file
     */
    public void put(String name, byte[] content, String before) {
        changes.put(name, new Change(content, before));
    }

    /** Removes a file that still holds what the writer has seen. */
    public void remove(String name, String before) {
        changes.put(name, new Change(null, before));
    }

    /**
     * Carries the changes out.
     *
     * @param monitor asked for cancellation before each file, until the save is durable
     * @throws FileChangedException where a file is not any more what the writer has seen; nothing is changed then
     * @throws IOException where the new contents could not be written; nothing is changed then
     */
    public Outcome commit(IProgressMonitor monitor) throws IOException {
        finishEarlierSave();
        List<CommitRecord.Entry> entries = new ArrayList<>();
        boolean durable = false;
        try {
            checkUnchanged();
            prepareHome();
            for (Map.Entry<String, Change> change : changes.entrySet()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                entries.add(stage(change.getKey(), change.getValue(), entries.size()));
                monitor.worked(1);
            }
            checkUnchanged();
            writeRecord(new CommitRecord(entries));
            durable = true;
        } finally {
            if (!durable) {
                abandon(entries.size() + 1);
            }
        }
        return finish(new CommitRecord(entries));
    }

    private void finishEarlierSave() throws IOException {
        Optional<CommitRecord> earlier = Commit.recordIn(files, home);
        if (earlier.isPresent()) {
            new Commit(files, home).apply(earlier.get());
        }
    }

    private Outcome finish(CommitRecord record) {
        try {
            new Commit(files, home).apply(record);
            return Outcome.DONE;
        } catch (IOException e) {
            return Outcome.PENDING;
        }
    }

    private void checkUnchanged() throws IOException {
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            String now = files.exists(change.getKey()) ? Sha256.of(files.read(change.getKey())) : "";
            if (!now.equals(change.getValue().before())) {
                throw new FileChangedException(change.getKey());
            }
        }
    }

    private void prepareHome() throws IOException {
        if (!files.exists(home)) {
            files.createFolder(StudyNames.SAVING);
            files.createFolder(home);
            files.forceFolder("");
            files.forceFolder(StudyNames.SAVING);
        }
    }

    private CommitRecord.Entry stage(String name, Change change, int number) throws IOException {
        if (change.content() == null) {
            return new CommitRecord.Entry(name, "", change.before(), "");
        }
        String staged = stagedName(number);
        files.write(StudyNames.in(home, staged), change.content());
        files.force(StudyNames.in(home, staged));
        return new CommitRecord.Entry(name, staged, change.before(), Sha256.of(change.content()));
    }

    private void writeRecord(CommitRecord record) throws IOException {
        String part = StudyNames.in(home, Commit.RECORD + ".part");
        files.write(part, record.toBytes());
        files.force(part);
        files.forceFolder(home);
        files.move(part, StudyNames.in(home, Commit.RECORD));
        files.forceFolder(home);
    }

    /** What cannot be deleted now is deleted by the next {@link Recovery}: without a record it means nothing. */
    private void abandon(int staged) {
        try {
            files.delete(StudyNames.in(home, Commit.RECORD));
            files.delete(StudyNames.in(home, Commit.RECORD + ".part"));
            files.forceFolder(home);
            for (int number = 0; number < staged; number++) {
                files.delete(StudyNames.in(home, stagedName(number)));
            }
        } catch (IOException e) {
            return;
        }
    }

    private static String stagedName(int number) {
        return number + ".new";
    }
}
