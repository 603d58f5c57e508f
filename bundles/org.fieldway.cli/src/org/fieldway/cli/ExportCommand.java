/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.output.OutputFile;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ExportFormat;
import org.fieldway.interchange.Exporters;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fieldway export}: writes what an audience may see of a journey map for other programs. */
@Command(name = "export", sortOptions = false)
final class ExportCommand extends StudyCommand {

    @Spec
    private CommandSpec spec;

    @Option(names = "--map", paramLabel = "NAME", required = true, descriptionKey = "map")
    private String map;

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "toFormat")
    private Path target;

    @Mixin
    private AudienceOption audience;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws FieldwayException {
        audience.get();
        Exporters exporters = Exporters.installed();
        if (exporters.format(target).isEmpty()) {
            throw new ParameterException(spec.commandLine(), NLS.bind(Messages.unknownExport, target, exporters.endings()));
        }
        OutputFile.at(target);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        UnreadableSources.refuse(study);
        Release<ReleasedMap> release = Releases.map(study, study.map(map), audience.get(), LocalDate.now());
        boolean replaced = OutputFile.at(target).write(bytes(release));
        console.result(target.toString());
        new ReleaseReport(console).tell(release, target, replaced);
        return ExitCode.DONE;
    }

    private byte[] bytes(Release<ReleasedMap> release) throws FieldwayException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Exporters.installed().exporter(target).write(release, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    /** The end of the help: the formats of this installation. */
    static String formats(Help help) {
        StringBuilder lines = new StringBuilder(System.lineSeparator() + Messages.formats + System.lineSeparator());
        for (ExportFormat format : Exporters.installed().formats()) {
            lines.append(String.format("  .%-11s %s%n", format.ending(), format.name()));
        }
        return lines.toString();
    }
}
