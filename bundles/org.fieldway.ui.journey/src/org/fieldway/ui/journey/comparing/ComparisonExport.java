/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.comparing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.output.OutputFile;
import org.fieldway.core.release.Release;
import org.fieldway.render.comparison.ComparisonLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.output.Picture;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Scene;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;

/** Writes a comparison as it is shown into a picture; drawn and written beside the user interface. */
final class ComparisonExport {

    private static final double SCALE = 2;

    private ComparisonExport() { }

    /** @param release null while nothing is shown */
    static void ask(Release<ReleasedComparison> release) {
        if (release == null) {
            return;
        }
        String name = "comparison" + (release.audience().beyondTeam() ? "-" + release.audience().id() : "") + ".svg";
        Dialogs.get().chooseNewFile(Messages.exportTitle, null, name, List.of(new FileKind(Messages.fileSvg, "*.svg"),
                new FileKind(Messages.filePng, "*.png"), new FileKind(Messages.filePdf, "*.pdf")))
                .ifPresent(file -> write(release.content(), file));
    }

    private static void write(ReleasedComparison comparison, Path file) {
        Path target = withEnding(file);
        Job job = Job.create(Messages.exportTitle, monitor -> {
            return write(ComparisonLayout.scene(comparison, JourneyOptions.defaults()), target);
        });
        job.setUser(true);
        job.schedule();
    }

    private static Path withEnding(Path file) {
        return Picture.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + ".svg");
    }

    private static IStatus write(Scene scene, Path file) {
        try {
            OutputFile.at(file).write(Picture.of(file).orElseThrow().bytes(scene, SCALE, Paper.ONE_SHEET));
        } catch (FieldwayException e) {
            Display.getDefault().asyncExec(() -> Dialogs.get().error(Messages.exportTitle, e.getMessage()));
        }
        return Status.OK_STATUS;
    }
}
