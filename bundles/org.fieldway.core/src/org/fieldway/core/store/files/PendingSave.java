/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads a study as it is once every durable save has been carried out: where a commit record waits (its writer is at
 * work this moment, or died and nobody may write here), new contents are read from where they are staged. Changes
 * nothing.
 */
public final class PendingSave {

    private static final String REMOVED = "";

    private final StudyFiles files;
    private final Map<String, String> places;

    private PendingSave(StudyFiles files, Map<String, String> places) {
        this.files = files;
        this.places = places;
    }

    /** @return the study's files as of the records that are there now */
    public static PendingSave of(StudyFiles files) throws IOException {
        Map<String, String> places = new HashMap<>();
        for (String instance : files.list(StudyNames.SAVING)) {
            String home = StudyNames.in(StudyNames.SAVING, instance);
            Optional<CommitRecord> record = readRecord(files, home);
            for (CommitRecord.Entry entry : record.map(CommitRecord::entries).orElse(List.of())) {
                places.put(entry.name(), entry.removes() ? REMOVED : StudyNames.in(home, entry.staged()));
            }
        }
        return new PendingSave(files, Map.copyOf(places));
    }

    private static Optional<CommitRecord> readRecord(StudyFiles files, String home) throws IOException {
        try {
            return Commit.recordIn(files, home);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * @return the content
     * @throws NoSuchFileException where there is no such file, or a save has removed it
     */
    public byte[] read(String name) throws IOException {
        String place = places.get(name);
        if (REMOVED.equals(place)) {
            throw new NoSuchFileException(name);
        }
        if (place != null) {
            try {
                return files.read(place);
            } catch (NoSuchFileException e) {
                // Its writer has put it in place meanwhile.
                return files.read(name);
            }
        }
        return files.read(name);
    }

    /** @return whether the file is there */
    public boolean exists(String name) throws IOException {
        String place = places.get(name);
        return place == null ? files.exists(name) : !place.equals(REMOVED);
    }

    /** @return names of what is directly inside a folder, sorted */
    public List<String> list(String folder) throws IOException {
        TreeSet<String> names = new TreeSet<>(files.list(folder));
        places.forEach((name, place) -> {
            if (StudyNames.folderOf(name).equals(folder)) {
                String last = StudyNames.lastPart(name);
                if (place.equals(REMOVED)) {
                    names.remove(last);
                } else {
                    names.add(last);
                }
            }
        });
        return List.copyOf(names);
    }

    /** @return whether no save is waiting to be finished */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** @return whether the same saves are waiting */
    public boolean isSameAs(PendingSave other) {
        return places.equals(other.places);
    }
}
