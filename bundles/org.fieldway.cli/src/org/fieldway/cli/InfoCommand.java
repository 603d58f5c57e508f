/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fieldway info}: what a study is about and how much is in it. */
@Command(name = "info")
final class InfoCommand extends StudyCommand {

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    InfoCommand(Console console) {
        super(console);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        StudyFacts facts = StudyFacts.of(study);
        List<String> unreadable = UnreadableSources.of(study);
        unreadable.forEach(console::say);
        if (json) {
            Json.write(console, facts::writeTo);
        } else {
            facts.lines().forEach(console::result);
        }
        return unreadable.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}
