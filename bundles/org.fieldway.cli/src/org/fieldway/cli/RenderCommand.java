/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Withheld;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fieldway render}: draws what an audience may see of a journey map. */
@Command(name = "render", sortOptions = false)
final class RenderCommand extends StudyCommand {

    @Spec
    private CommandSpec spec;

    @Option(names = "--map", paramLabel = "NAME", required = true, descriptionKey = "map")
    private String map;

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "to")
    private Path target;

    @Option(names = "--audience", paramLabel = "A", defaultValue = "team", descriptionKey = "audience")
    private String audience;

    @Option(names = "--scale", paramLabel = "N", descriptionKey = "scale")
    private Double scale;

    RenderCommand(Console console) {
        super(console);
    }

    @Override
    void prepare() throws FieldwayException {
        checkedAudience();
        isPng();
        OutputFile.at(target);
    }

    @Override
    int run(OpenStudy study) throws FieldwayException {
        List<String> unreadable = UnreadableSources.of(study);
        if (!unreadable.isEmpty()) {
            throw new FieldwayException(unreadable.getFirst());
        }
        Release<ReleasedMap> release = Releases.map(study, study.map(map), checkedAudience(), LocalDate.now());
        Scene scene = JourneyLayout.scene(release.content(), JourneyOptions.defaults());
        boolean replaced = OutputFile.at(target).write(isPng() ? png(scene) : svg(scene));
        console.result(target.toString());
        tell(release, replaced);
        return ExitCode.DONE;
    }

    private Audience checkedAudience() {
        return Audiences.find(audience).orElseThrow(() -> usage(NLS.bind(Messages.unknownAudience, audience,
                Audiences.all().stream().map(Audience::id).collect(Collectors.joining(", ")))));
    }

    private boolean isPng() {
        String name = target.getFileName() == null ? "" : target.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) {
            throw usage(NLS.bind(Messages.unknownPicture, target));
        }
        if (scale != null && name.endsWith(".svg")) {
            throw usage(Messages.scaleOfSvg);
        }
        return name.endsWith(".png");
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private byte[] png(Scene scene) throws FieldwayException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PngPainter.write(scene, scale == null ? 1 : scale, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] svg(Scene scene) throws FieldwayException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            SvgPainter.write(scene, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private void tell(Release<ReleasedMap> release, boolean replaced) {
        if (replaced) {
            console.say(NLS.bind(Messages.replaced, target));
        }
        release.content().notes().forEach(console::say);
        String label = release.audience().label();
        if (release.withheld().isEmpty()) {
            console.say(NLS.bind(Messages.nothingWithheld, label));
            return;
        }
        console.say(NLS.bind(Messages.withheld, release.withheld().size(), label));
        for (Withheld withheld : release.withheld()) {
            console.say(NLS.bind(Messages.withheldItem, withheld.what(), withheld.why()));
        }
    }
}
