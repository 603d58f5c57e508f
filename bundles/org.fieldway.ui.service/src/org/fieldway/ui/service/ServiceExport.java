/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.output.FileNames;
import org.fieldway.core.output.OutputFile;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.render.output.Picture;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.dialog.Dialogs.FileKind;
import org.fieldway.ui.service.map.ServiceBoard;
import org.fieldway.ui.study.LongWork;

/** Writes the map as the audience that it is shown to gets it into a file: SVG, PDF or PNG. */
public final class ServiceExport {

    private static final double PICTURE_SCALE = 2;
    private static final String SVG = ".svg";
    private static final String PNG = ".png";
    private static final String PDF = ".pdf";

    private final ServiceBoard board;

    ServiceExport(ServiceBoard board) {
        this.board = board;
    }

    /** Asks for a file and writes the map into it; that takes place beside the user-interface thread, and can be cancelled. */
    public void ask() {
        board.release().map(release -> release.content()).ifPresent(map -> {
            String name = FileNames.of(map.title(), "service-map") + (board.audience().beyondTeam() ? "-" + board.audience().id() : "");
            Dialogs.get().chooseNewFile(Messages.exportTitle, null, name + SVG, List.of(
                    new FileKind(Messages.fileSvg, "*" + SVG), new FileKind(Messages.filePdf, "*" + PDF),
                    new FileKind(Messages.filePng, "*" + PNG))).ifPresent(file -> write(map, withEnding(file)));
        });
    }

    private static Path withEnding(Path file) {
        return Picture.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + SVG);
    }

    private void write(ReleasedServiceMap map, Path file) {
        try {
            LongWork.run(true, monitor -> OutputFile.at(file).write(bytes(map, file, monitor)));
            Dialogs.get().inform(Messages.exportTitle, NLS.bind(Messages.written, file, map.audience().label()));
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.exportTitle, e.getMessage());
        } catch (OperationCanceledException e) {
            Dialogs.get().inform(Messages.exportTitle, NLS.bind(Messages.cancelled, file));
        }
    }

    private static byte[] bytes(ReleasedServiceMap map, Path file, IProgressMonitor monitor) throws FieldwayException {
        Scene scene = ServiceLayout.arrange(map, ServiceOptions.defaults(), monitor).scene();
        return Picture.of(file).orElseThrow().bytes(scene, PICTURE_SCALE, Paper.ONE_SHEET);
    }
}
