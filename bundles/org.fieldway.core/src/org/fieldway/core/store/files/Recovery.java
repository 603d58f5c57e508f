/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cleans up after writers that are gone: a save with a durable commit record is finished, one without is rolled back.
 * What belongs to a writer who is still at work is left alone. Two that recover at once do not meet: each takes a
 * writer's folder by renaming it, and only one can.
 */
public final class Recovery {

    private static final String TAKEN_BY = "~";

    private final StudyFiles files;
    private final Presence presence;
    private final List<String> unfinished = new ArrayList<>();

    /** @param presence this writer, announced already */
    public Recovery(StudyFiles files, Presence presence) {
        this.files = files;
        this.presence = presence;
    }

    /**
     * Finishes or rolls back what others have left.
     *
     * @return names of files whose save could not be finished, because new contents have not (yet) arrived here
     */
    public List<String> run() throws IOException {
        for (String instance : files.list(StudyNames.SAVING)) {
            if (!presence.isAlive(lastWriter(instance))) {
                recover(instance);
            }
        }
        return List.copyOf(unfinished);
    }

    private void recover(String instance) throws IOException {
        String home = StudyNames.in(StudyNames.SAVING, instance);
        Optional<CommitRecord> waiting = Commit.recordIn(files, home);
        if (waiting.isPresent() && !isReady(new Commit(files, home), waiting.get())) {
            waiting.get().entries().forEach(entry -> unfinished.add(entry.name()));
            return;
        }
        String taken = home + TAKEN_BY + presence.me().instance();
        try {
            files.move(home, taken);
        } catch (NoSuchFileException e) {
            return;
        }
        files.forceFolder(StudyNames.SAVING);
        Optional<CommitRecord> record = Commit.recordIn(files, taken);
        if (record.isPresent()) {
            finish(new Commit(files, taken), record.get());
        }
        removeHome(taken);
    }

    private static boolean isReady(Commit commit, CommitRecord record) throws IOException {
        return commit.isComplete(record) || commit.isSpent(record);
    }

    private static void finish(Commit commit, CommitRecord record) throws IOException {
        if (commit.isComplete(record)) {
            commit.apply(record);
        } else {
            commit.drop();
        }
    }

    private void removeHome(String home) throws IOException {
        for (String name : files.list(home)) {
            files.delete(StudyNames.in(home, name));
        }
        files.delete(home);
        files.forceFolder(StudyNames.SAVING);
    }

    private static String lastWriter(String instance) {
        return instance.substring(instance.lastIndexOf(TAKEN_BY) + 1);
    }
}
