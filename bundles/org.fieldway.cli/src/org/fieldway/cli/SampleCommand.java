/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.sample.SampleStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code fieldway sample}: a copy of the invented study. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", descriptionKey = "newDir")
    private Path folder;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FieldwayException {
        SampleStudy.copyTo(folder);
        console.result(folder.toString());
        console.say(NLS.bind(Messages.sampleStudy, folder));
        return ExitCode.DONE;
    }
}
