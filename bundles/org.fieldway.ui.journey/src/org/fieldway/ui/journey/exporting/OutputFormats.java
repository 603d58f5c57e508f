/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.interchange.ExportFormat;
import org.fieldway.interchange.Exporters;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.PdfPainter;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;

/** All formats of this installation: pictures first, then those of other programs. */
public final class OutputFormats {

    private OutputFormats() { }

    public static List<OutputFormat> all() {
        Stream<OutputFormat> pictures = Stream.of(
                new OutputFormat("svg", Messages.svg, false, false,
                        (release, scale, paper, out) -> SvgPainter.write(scene(release), out)),
                new OutputFormat("png", Messages.png, true, false,
                        (release, scale, paper, out) -> PngPainter.write(scene(release), scale, out)),
                new OutputFormat("pdf", Messages.pdf, false, true,
                        (release, scale, paper, out) -> PdfPainter.write(scene(release), paper, out)));
        return Stream.concat(pictures, Exporters.installed().formats().stream().map(OutputFormats::of)).toList();
    }

    private static OutputFormat of(ExportFormat format) {
        Path file = Path.of("map." + format.ending());
        return new OutputFormat(format.ending(), format.name(), false, false,
                (release, scale, paper, out) -> Exporters.installed().exporter(file).write(release, out));
    }

    private static Scene scene(Release<ReleasedMap> release) {
        return JourneyLayout.scene(release.content(), JourneyOptions.defaults());
    }
}
