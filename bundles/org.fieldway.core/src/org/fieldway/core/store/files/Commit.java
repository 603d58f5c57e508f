/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fieldway.core.text.Sha256;

/**
 * Puts the files of a durable commit record in their places. Every step may be repeated: after a crash the same record
 * is carried out again from the start and skips what is done already.
 */
final class Commit {

    static final String RECORD = "commit";

    private final StudyFiles files;
    private final String home;
    private final Set<String> touched = new LinkedHashSet<>();

    /** @param home the writer's folder with the record and the staged contents */
    Commit(StudyFiles files, String home) {
        this.files = files;
        this.home = home;
    }

    static Optional<CommitRecord> recordIn(StudyFiles files, String home) throws IOException {
        String name = StudyNames.in(home, RECORD);
        return files.exists(name) ? CommitRecord.parse(files.read(name)) : Optional.empty();
    }

    /**
     * @return whether each file is either staged as the record says or already in its place; otherwise something is
     *         still on its way here (a synchronising tool) or lost, and nothing may be moved
     */
    boolean isComplete(CommitRecord record) throws IOException {
        for (CommitRecord.Entry entry : record.entries()) {
            if (!entry.removes() && !holds(StudyNames.in(home, entry.staged()), entry.after())
                    && !holds(entry.name(), entry.after())) {
                return false;
            }
        }
        return true;
    }

    boolean isSpent(CommitRecord record) throws IOException {
        for (CommitRecord.Entry entry : record.entries()) {
            if (!entry.removes() && files.exists(StudyNames.in(home, entry.staged()))) {
                return false;
            }
        }
        return true;
    }

    void apply(CommitRecord record) throws IOException {
        for (CommitRecord.Entry entry : record.entries()) {
            if (entry.removes()) {
                remove(entry);
            } else {
                put(entry);
            }
        }
        touched.add(home);
        for (String folder : touched) {
            files.forceFolder(folder);
        }
        drop();
    }

    /** Removes the record: from here on there is nothing to repeat. */
    void drop() throws IOException {
        files.delete(StudyNames.in(home, RECORD));
        files.forceFolder(home);
    }

    private void put(CommitRecord.Entry entry) throws IOException {
        String staged = StudyNames.in(home, entry.staged());
        if (files.exists(staged)) {
            if (files.exists(entry.name())) {
                keepPrevious(entry.name());
            }
            makeFolder(StudyNames.folderOf(entry.name()));
            files.move(staged, entry.name());
            touched.add(StudyNames.folderOf(entry.name()));
        }
    }

    private void remove(CommitRecord.Entry entry) throws IOException {
        if (holds(entry.name(), entry.before())) {
            keepPrevious(entry.name());
        }
    }

    private void keepPrevious(String name) throws IOException {
        String kept = StudyNames.in(StudyNames.PREVIOUS, name);
        makeFolder(StudyNames.folderOf(kept));
        files.move(name, kept);
        touched.add(StudyNames.folderOf(kept));
        touched.add(StudyNames.folderOf(name));
    }

    /** A new folder is durable before anything moves into it; else both could be lost. */
    private void makeFolder(String folder) throws IOException {
        if (!folder.isEmpty() && !files.exists(folder)) {
            makeFolder(StudyNames.folderOf(folder));
            files.createFolder(folder);
            files.forceFolder(StudyNames.folderOf(folder));
        }
    }

    private boolean holds(String name, String hash) throws IOException {
        return files.exists(name) && Sha256.of(files.read(name)).equals(hash);
    }
}
