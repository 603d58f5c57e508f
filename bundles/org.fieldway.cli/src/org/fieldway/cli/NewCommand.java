/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fieldway new}: an empty study. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "newDir")
    private Path folder;

    @Option(names = "--title", paramLabel = "T", required = true, descriptionKey = "title")
    private String title;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en-GB", descriptionKey = "language")
    private String language;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FieldwayException {
        if (title.isBlank()) {
            throw new ParameterException(spec.commandLine(), Messages.blankTitle);
        }
        StudyStore.create(folder, new NewStudy(title.strip(), language));
        console.result(folder.toString());
        console.say(NLS.bind(Messages.newStudy, title.strip(), folder));
        return ExitCode.DONE;
    }
}
