/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The content that each file had before its last change, under the same name in {@code .previous}. Not in {@code
 * .fieldway}, which anybody may empty; not beside the files, so that a person's material can be erased from one place.
 */
public final class PreviousGeneration {

    private final StudyFiles files;

    /** @param files of the study */
    public PreviousGeneration(StudyFiles files) {
        this.files = files;
    }

    /** @return names of the files of which an earlier content is kept */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        collect(StudyNames.PREVIOUS, names);
        return names;
    }

    /** @return the earlier content of a file */
    public byte[] read(String name) throws IOException {
        return files.read(StudyNames.in(StudyNames.PREVIOUS, name));
    }

    /**
     * Erases earlier contents for good.
     *
     * @return names of the files whose earlier content is gone now
     */
    public List<String> erase(Predicate<String> which) throws IOException {
        List<String> erased = names().stream().filter(which).toList();
        for (String name : erased) {
            String kept = StudyNames.in(StudyNames.PREVIOUS, name);
            files.delete(kept);
            files.forceFolder(StudyNames.folderOf(kept));
        }
        return erased;
    }

    private void collect(String folder, List<String> names) throws IOException {
        for (String part : files.list(folder)) {
            String name = StudyNames.in(folder, part);
            if (files.list(name).isEmpty()) {
                names.add(name.substring(StudyNames.PREVIOUS.length() + 1));
            } else {
                collect(name, names);
            }
        }
    }
}
