/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.Drafting;
import org.fieldway.core.drafting.MapUpdate;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.core.drafting.Update;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.JourneyMap;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fieldway draft}: draws a journey map from codings, or brings one up to date with them. */
@picocli.CommandLine.Command(name = "draft", sortOptions = false)
final class DraftCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", descriptionKey = "study")
    private Path folder;

    @Mixin
    private DraftPeople people;

    @Option(names = "--name", paramLabel = "N", descriptionKey = "draftName")
    private String name;

    @Option(names = "--template", paramLabel = "T", descriptionKey = "draftTemplate")
    private String template;

    @Option(names = "--like", paramLabel = "MAP", descriptionKey = "draftLike")
    private String like;

    @Option(names = "--map", paramLabel = "N", descriptionKey = "draftMap")
    private String map;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    DraftCommand(Console console) {
        this.console = console;
    }

    private record Change(DraftReport report, Command command) { }

    @Override
    public Integer call() throws FieldwayException {
        check();
        Change change;
        // First without a lock: what is refused leaves no trace in the study.
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            change = change(study);
        }
        if (!dryRun && isNeeded(change)) {
            try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
                change = change(study);
                save(study, change.command());
            }
        }
        tell(change.report());
        return ExitCode.DONE;
    }

    private void check() {
        if (map != null) {
            require(people.ways() == 0 && name == null && template == null && like == null, DraftMessages.withMap);
            return;
        }
        require(name != null && !name.isBlank(), DraftMessages.nameMissing);
        require(people.ways() > 0, DraftMessages.whoMissing);
        require(people.ways() == 1, DraftMessages.whoTwice);
    }

    private void require(boolean met, String sentence) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }

    private Change change(OpenStudy study) throws FieldwayException {
        UnreadableSources.refuse(study);
        return map == null ? fresh(study) : update(study, study.map(map));
    }

    private Change fresh(OpenStudy study) throws FieldwayException {
        if (study.maps().stream().anyMatch(other -> name.strip().equalsIgnoreCase(other.getName()))) {
            throw new FieldwayException(NLS.bind(DraftMessages.nameTaken, name.strip()));
        }
        NewMap made = people.map(study, name.strip(), LocalDate.now());
        if (like != null) {
            made.from(study.map(like));
        } else {
            made.from(Templates.find(study, template));
        }
        Draft draft = Drafting.draft(study, made.question());
        return new Change(new DraftReport(name.strip(), draft, null), made.command(draft));
    }

    private static Change update(OpenStudy study, JourneyMap present) throws FieldwayException {
        Draft draft = Drafting.draft(study, MapUpdate.question(study, present, LocalDate.now()));
        Update update = MapUpdate.of(study, present, draft);
        return new Change(new DraftReport(present.getName(), draft, update), update.command());
    }

    private static boolean isNeeded(Change change) {
        return change.report().update() == null || change.report().update().changesAnything();
    }

    private static void save(OpenStudy study, Command command) throws FieldwayException {
        Optional<String> obstacle = study.whyReadOnly(study.study());
        if (obstacle.isPresent()) {
            throw new FieldwayException(obstacle.get());
        }
        study.domain().getCommandStack().execute(command);
        study.save(new NullProgressMonitor());
    }

    private void tell(DraftReport report) {
        if (json) {
            Json.write(console, report::write);
        } else {
            console.result(report.map());
        }
        report.say(console);
        if (dryRun) {
            console.say(DraftMessages.dryRun);
        }
    }
}
