/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.interchange.ImportFormat;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.interchange.ImportedFile;
import org.fieldway.interchange.Importer;
import org.fieldway.interchange.Importers;
import org.fieldway.interchange.IntoMap;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fieldway import}: takes files into a study, all of them or none. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private static final String MAPS = "map";

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "STUDY", required = true, descriptionKey = "into")
    private Path folder;

    @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "as")
    private String format;

    @Option(names = "--map", paramLabel = "NAME", descriptionKey = "intoMap")
    private String map;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws FieldwayException {
        Importer importer = importer();
        ImportPlan plan;
        // First without a lock: what is refused leaves no trace in the study.
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            plan = importer.plan(files, study, new NullProgressMonitor());
        }
        if (!dryRun && plan.changesAnything()) {
            try (OpenStudy study = StudyStore.open(folder, OpenOptions.toEdit())) {
                plan = importer.plan(files, study, new NullProgressMonitor());
                change(study, plan);
            }
        }
        tell(plan);
        return ExitCode.DONE;
    }

    private Importer importer() throws FieldwayException {
        Importer importer = ofFormat(format == null && map != null ? MAPS : format);
        if (map == null) {
            return importer;
        }
        if (importer instanceof IntoMap maps) {
            return maps.into(map);
        }
        throw new ParameterException(spec.commandLine(), NLS.bind(Messages.noMapOfFormat, format));
    }

    private Importer ofFormat(String id) throws FieldwayException {
        Importers importers = Importers.installed();
        if (id == null) {
            return importers.recognised(files);
        }
        List<String> known = importers.formats().stream().map(ImportFormat::id).toList();
        if (!known.contains(id)) {
            throw new ParameterException(spec.commandLine(), NLS.bind(Messages.unknownFormat, id, String.join(", ", known)));
        }
        return importers.named(id);
    }

    /** The end of the help: the formats of this installation. */
    static String formats(Help help) {
        StringBuilder lines = new StringBuilder(System.lineSeparator() + Messages.formats + System.lineSeparator());
        for (ImportFormat format : Importers.installed().formats()) {
            lines.append(String.format("  %-12s %s%n", format.id(), format.name()));
        }
        return lines.toString();
    }

    private static void change(OpenStudy study, ImportPlan plan) throws FieldwayException {
        Optional<String> obstacle = study.whyReadOnly(study.study());
        if (obstacle.isPresent()) {
            throw new FieldwayException(obstacle.get());
        }
        study.domain().getCommandStack().execute(plan.command());
        study.save(new NullProgressMonitor());
    }

    private void tell(ImportPlan plan) {
        for (ImportedFile file : plan.files()) {
            console.say(NLS.bind(file.isTaken() ? Messages.importedFile : Messages.skippedFile, file.file(), file.name()));
            file.notes().forEach(note -> console.say("  " + note.sentence()));
            if (file.isTaken()) {
                console.result(file.name());
            }
        }
        if (dryRun) {
            console.say(Messages.dryRunEnd);
        } else if (!plan.changesAnything()) {
            console.say(Messages.nothingNew);
        }
    }
}
