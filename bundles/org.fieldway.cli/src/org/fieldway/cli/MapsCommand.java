/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;

import picocli.CommandLine.Command;

/** {@code fieldway maps}: the names of the journey maps, one per line. */
@Command(name = "maps")
final class MapsCommand extends StudyCommand {

    MapsCommand(Console console) {
        super(console);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        if (study.maps().isEmpty()) {
            console.say(Messages.noMaps);
        }
        study.maps().stream().map(MapsCommand::nameOrId).forEach(console::result);
        return ExitCode.DONE;
    }

    /** What can be written after {@code --map}: a map without a name has its id only. */
    private static String nameOrId(JourneyMap map) {
        return map.getName() == null || map.getName().isBlank() ? map.getId().toString() : map.getName();
    }
}
