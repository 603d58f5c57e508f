/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;

import picocli.CommandLine.Command;

/** {@code fieldway maps}: the names of the journey and service maps, one per line. */
@Command(name = "maps")
final class MapsCommand extends StudyCommand {

    MapsCommand(Console console) {
        super(console);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        List<String> names = ServiceMaps.names(study);
        if (names.isEmpty()) {
            console.say(Messages.noMaps);
        }
        names.forEach(console::result);
        return ExitCode.DONE;
    }
}
