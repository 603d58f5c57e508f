/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.DiskFiles;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.xml.Migrations;

/** Opens and creates studies. */
public final class StudyStore {

    private StudyStore() {
    }

    /**
     * Opens the study in a folder; what an earlier crash has left is finished or rolled back first.
     *
     * @throws FieldwayException where the folder is no study, or a core file is broken, newer, missing or refused
     */
    public static OpenStudy open(Path folder, OpenOptions options) throws FieldwayException {
        if (!Files.isDirectory(folder)) {
            throw new FieldwayException(NLS.bind(Messages.noFolder, folder));
        }
        return open(folder, new DiskFiles(folder), options, Migrations.shipped());
    }

    /**
     * Opens a study whose files are reached in another way, or with other migrations than the shipped ones.
     *
     * @param folder for addresses and messages; never touched itself
     */
    public static OpenStudy open(Path folder, StudyFiles files, OpenOptions options, Migrations migrations)
            throws FieldwayException {
        try {
            if (!new CountingFiles(files).exists(Layout.STUDY)) {
                throw new FieldwayException(NLS.bind(Messages.noStudy, folder));
            }
            return new StudyOpener(folder, files, options, migrations).open();
        } catch (IOException e) {
            throw IoProblems.explain(folder.toString(), e);
        }
    }

    /**
     * Makes a new study in a new or empty folder, all files or none.
     *
     * @throws FieldwayException where the folder holds something already or cannot be written
     */
    public static void create(Path folder, NewStudy description) throws FieldwayException {
        try {
            StudyCreator.create(folder, description);
        } catch (IOException e) {
            throw IoProblems.explain(folder.toString(), e);
        }
    }

    /** @return whether the folder holds a study, without opening it */
    public static boolean isStudy(Path folder) {
        return Files.isRegularFile(folder.resolve(Layout.STUDY));
    }
}
