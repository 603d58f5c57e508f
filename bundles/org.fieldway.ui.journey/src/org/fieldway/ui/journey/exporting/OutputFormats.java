/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.interchange.ExportFormat;
import org.fieldway.interchange.Exporters;
import org.fieldway.render.check.CheckLayout;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.pdf.PdfPainter;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;
import org.fieldway.render.worksheet.WorksheetLayout;
import org.fieldway.render.worksheet.WorksheetOptions;

/** All formats of this installation: pictures first, then what is for pen and paper, then those of other programs. */
public final class OutputFormats {

    private OutputFormats() { }

    public static List<OutputFormat<ReleasedMap>> all() {
        return Stream.of(pictures(), paper(), Exporters.installed().formats().stream().map(OutputFormats::of))
                .flatMap(formats -> formats).toList();
    }

    private static Stream<OutputFormat<ReleasedMap>> pictures() {
        return Stream.of(
                new OutputFormat<>("svg", Messages.svg, "", false, null,
                        (release, scale, paper, out) -> SvgPainter.write(scene(release), out)),
                new OutputFormat<>("png", Messages.png, "", true, null,
                        (release, scale, paper, out) -> PngPainter.write(scene(release), scale, out)),
                new OutputFormat<>("pdf", Messages.pdf, "", false, Paper.ONE_SHEET,
                        (release, scale, paper, out) -> PdfPainter.write(scene(release), paper, out)));
    }

    private static Stream<OutputFormat<ReleasedMap>> paper() {
        return Stream.of(worksheet(Messages.worksheet, false), worksheet(Messages.worksheetWithCards, true),
                new OutputFormat<>("pdf", Messages.check, "check", false, Paper.A4,
                        (release, scale, paper, out) -> PdfPainter.write(CheckLayout.scene(release.content()), paper, out)));
    }

    private static OutputFormat<ReleasedMap> worksheet(String label, boolean cards) {
        return new OutputFormat<>("pdf", label, "worksheet", false, Paper.A3, (release, scale, paper, out) -> PdfPainter.write(
                WorksheetLayout.scene(release.content(), new WorksheetOptions(paper, cards)), paper, out));
    }

    private static OutputFormat<ReleasedMap> of(ExportFormat format) {
        Path file = Path.of("map." + format.ending());
        return new OutputFormat<>(format.ending(), format.name(), "", false, null,
                (release, scale, paper, out) -> Exporters.installed().exporter(file).write(release, out));
    }

    private static Scene scene(Release<ReleasedMap> release) {
        return JourneyLayout.scene(release.content(), JourneyOptions.defaults());
    }
}
