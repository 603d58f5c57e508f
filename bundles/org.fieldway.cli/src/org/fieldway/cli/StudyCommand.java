/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;

import picocli.CommandLine.Parameters;

/** A command that looks at a study and changes nothing: it takes no lock and needs no permission to write. */
abstract class StudyCommand implements Callable<Integer> {

    /** Where it writes. */
    protected final Console console;

    @Parameters(paramLabel = "STUDY", descriptionKey = "study")
    private Path folder;

    StudyCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws FieldwayException {
        prepare();
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            study.notices().stream().map(Notice::message).forEach(console::say);
            return run(study);
        }
    }

    /** Looks at the arguments, so that wrong ones are told before anything is opened. */
    void prepare() throws FieldwayException { }

    /** @return the exit code */
    abstract int run(OpenStudy study) throws FieldwayException;
}
