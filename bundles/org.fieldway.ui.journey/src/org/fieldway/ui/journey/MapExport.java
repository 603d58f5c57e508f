/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;
import org.fieldway.ui.journey.board.Board;

/** Writes the map as it is shown, to the audience that it is shown to, into a file: SVG or PNG. */
public final class MapExport {

    private static final double PICTURE_SCALE = 2;
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final Board board;

    MapExport(Board board) {
        this.board = board;
    }

    /** Asks for a file and writes the map into it; long work is done beside. */
    public void ask() {
        ReleasedMap map = board.release().content();
        String name = fileName(map.title()) + (board.audience().beyondTeam() ? "-" + board.audience().id() : "");
        Dialogs.get().chooseNewFile(Messages.exportTitle, null, name + SVG,
                List.of(new FileKind(Messages.fileSvg, "*" + SVG), new FileKind(Messages.filePng, "*" + PNG)))
                .ifPresent(file -> write(map, file));
    }

    /** Only letters and digits of any script, hyphens between: a name that every system takes. */
    private static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "map" : plain;
    }

    private void write(ReleasedMap map, Path file) {
        Path target = withEnding(file);
        Job job = Job.create(NLS.bind(Messages.exporting, target.getFileName()), monitor -> {
            return write(JourneyLayout.scene(map, JourneyOptions.defaults()), target);
        });
        job.setUser(true);
        job.schedule();
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(SVG) || name.endsWith(PNG) ? file : file.resolveSibling(file.getFileName() + SVG);
    }

    /** Written beside first, so that a file that is there is replaced as a whole or not at all. */
    private static IStatus write(Scene scene, Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                paint(scene, file, out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | FieldwayException e) {
            String why = e instanceof FieldwayException ? e.getMessage() : NLS.bind(Messages.notWritten, file);
            Display.getDefault().asyncExec(() -> Dialogs.get().error(Messages.exportTitle, why));
            discard(beside);
        }
        return Status.OK_STATUS;
    }

    private static void paint(Scene scene, Path file, OutputStream out) throws IOException, FieldwayException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PNG)) {
            PngPainter.write(scene, PICTURE_SCALE, out);
        } else {
            SvgPainter.write(scene, out);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // it could not be written either; the user was told about the file already
            beside.toFile().deleteOnExit();
        }
    }
}
