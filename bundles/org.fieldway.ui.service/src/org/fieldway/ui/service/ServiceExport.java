/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.pdf.PdfPainter;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;
import org.fieldway.render.svg.SvgPainter;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;
import org.fieldway.ui.service.map.ServiceBoard;

/** Writes the map as the audience that it is shown to gets it into a file: SVG, PDF or PNG. */
final class ServiceExport {

    private static final double PICTURE_SCALE = 2;
    private static final String SVG = ".svg";
    private static final String PNG = ".png";
    private static final String PDF = ".pdf";

    private final ServiceBoard board;

    ServiceExport(ServiceBoard board) {
        this.board = board;
    }

    /** Asks for a file and writes the map into it; long work is done beside. */
    void ask() {
        board.release().map(release -> release.content()).ifPresent(map -> {
            String name = fileName(map.title()) + (board.audience().beyondTeam() ? "-" + board.audience().id() : "");
            Dialogs.get().chooseNewFile(Messages.exportTitle, null, name + SVG, List.of(
                    new FileKind(Messages.fileSvg, "*" + SVG), new FileKind(Messages.filePdf, "*" + PDF),
                    new FileKind(Messages.filePng, "*" + PNG))).ifPresent(file -> write(map, withEnding(file)));
        });
    }

    /** Only letters and digits of any script, hyphens between: a name that every system takes. */
    private static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? "service-map" : plain;
    }

    private static Path withEnding(Path file) {
        return List.of(SVG, PDF, PNG).contains(ending(file)) ? file : file.resolveSibling(file.getFileName() + SVG);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(Math.max(0, name.lastIndexOf('.')));
    }

    private static void write(ReleasedServiceMap map, Path file) {
        IJobFunction work = monitor -> write(map, file, monitor);
        Job job = Job.create(NLS.bind(Messages.exporting, file.getFileName()), work);
        job.setUser(true);
        job.schedule();
    }

    /** Written beside first, so that a file that is there is replaced as a whole or not at all. */
    private static IStatus write(ReleasedServiceMap map, Path file, IProgressMonitor monitor) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Scene scene = ServiceLayout.arrange(map, ServiceOptions.defaults(), monitor).scene();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                paint(scene, ending(file), out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | FieldwayException e) {
            String why = e instanceof FieldwayException ? e.getMessage() : NLS.bind(Messages.notWritten, file);
            Display.getDefault().asyncExec(() -> Dialogs.get().error(Messages.exportTitle, why));
            discard(beside);
        }
        return Status.OK_STATUS;
    }

    private static void paint(Scene scene, String ending, OutputStream out) throws IOException, FieldwayException {
        switch (ending) {
            case PNG -> PngPainter.write(scene, PICTURE_SCALE, out);
            case PDF -> PdfPainter.write(scene, Paper.ONE_SHEET, out);
            default -> SvgPainter.write(scene, out);
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
