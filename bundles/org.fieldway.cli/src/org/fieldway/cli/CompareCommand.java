/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.comparison.Comparisons;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.drafting.Drafting;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.core.release.Release;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.output.OutputFile;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.render.comparison.ComparisonLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.output.Picture;
import org.fieldway.render.pdf.Paper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fieldway compare}: lays two maps, or the drafts of two groups, over each other. */
@Command(name = "compare", sortOptions = false)
final class CompareCommand extends StudyCommand {

    @Spec
    private CommandSpec spec;

    @Option(names = "--map", paramLabel = "A", descriptionKey = "compareMap")
    private String map;

    @Option(names = "--with", paramLabel = "B", descriptionKey = "compareWith")
    private String with;

    @Option(names = "--group", paramLabel = "A", descriptionKey = "compareGroup")
    private String group;

    @Option(names = "--with-group", paramLabel = "B", descriptionKey = "compareWithGroup")
    private String withGroup;

    @Option(names = "--template", paramLabel = "T", descriptionKey = "draftTemplate")
    private String template;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "compareTo")
    private Path target;

    @Mixin
    private AudienceOption audience;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws FieldwayException {
        audience.get();
        boolean maps = map != null || with != null;
        boolean groups = group != null || withGroup != null;
        require(!maps || !groups, CompareMessages.oneWay);
        require(map != null && with != null || group != null && withGroup != null, CompareMessages.pairMissing);
        if (target != null) {
            require(Picture.of(target).isPresent(), NLS.bind(Messages.unknownPicture, target));
            OutputFile.at(target);
        }
    }

    private void require(boolean met, String sentence) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        UnreadableSources.refuse(study);
        JourneyMap first = map != null ? study.map(map) : draft(study, group);
        JourneyMap second = map != null ? study.map(with) : draft(study, withGroup);
        Release<ReleasedComparison> release = Comparisons.of(study, first, second, audience.get(), LocalDate.now());
        boolean replaced = target != null && draw(release.content());
        CompareReport report = new CompareReport(release.content());
        if (json) {
            Json.write(console, report::write);
        } else if (target != null) {
            console.result(target.toString());
        } else {
            report.lines().forEach(console::result);
        }
        console.say(NLS.bind(CompareMessages.titles, new Object[] {release.content().first().title(),
            release.content().second().title(), release.content().summary()}));
        new ReleaseReport(console).tell(release, release.content().notes(), target, replaced);
        return ExitCode.DONE;
    }

    private boolean draw(ReleasedComparison comparison) throws FieldwayException {
        byte[] bytes = Picture.of(target).orElseThrow().bytes(
                ComparisonLayout.scene(comparison, JourneyOptions.defaults()), 1, Paper.ONE_SHEET);
        return OutputFile.at(target).write(bytes);
    }

    /** The map of a group as its codings are now; it stays out of the study. */
    private JourneyMap draft(OpenStudy study, String name) throws FieldwayException {
        NewMap made = NewMap.ofGroups(study, name, DraftPeople.groups(study, List.of(name)), LocalDate.now())
                .onlyToLookAt(Templates.find(study, template));
        return made.filled(Drafting.draft(study, made.question()));
    }
}
