/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.tool;

import java.io.IOException;
import java.nio.file.Path;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.sample.SampleStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Opens copies of the sample study and empty studies, and closes them after each test. */
public abstract class SampleTest {

    @TempDir
    Path folder;

    /** The study that was opened last. */
    protected OpenStudy study;

    /** Opens a copy of the sample study to be edited. */
    protected final void openSample() throws IOException, FieldwayException {
        SampleStudy.copyTo(folder.resolve("sample"));
        study = StudyStore.open(folder.resolve("sample"), OpenOptions.toEdit());
    }

    /** Opens a study in which nothing is written down. */
    protected final void openEmpty() throws FieldwayException {
        StudyStore.create(folder.resolve("empty"), NewStudy.titled("Ferries"));
        study = StudyStore.open(folder.resolve("empty"), OpenOptions.toEdit());
    }

    @AfterEach
    void close() {
        if (study != null) {
            study.close();
        }
    }
}
