/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ExportDocumentFormat;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat.ScalingPolicy;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.Release;
import org.fieldway.sirius.ui.representations.Kind;
import org.fieldway.ui.journey.exporting.OutputFormat;

/** The formats that a diagram or table is written in, by Sirius itself: pictures of diagrams, CSV of tables. */
final class PictureFormats {

    private final Kind kind;
    private final DRepresentation original;

    /** @param original the study's own, whose layers and places the output has */
    PictureFormats(Kind kind, DRepresentation original) {
        this.kind = kind;
        this.original = original;
    }

    List<OutputFormat<ReleasedPicture>> all() {
        return kind.isTable() ? List.of(format("csv", Messages.csv, new ExportFormat(ExportDocumentFormat.CSV, null)))
                : List.of(format("svg", Messages.svg, picture(ImageFileFormat.SVG)), format("png", Messages.png, picture(ImageFileFormat.PNG)));
    }

    private static ExportFormat picture(ImageFileFormat format) {
        return new ExportFormat(ExportDocumentFormat.NONE, format, ScalingPolicy.NO_SCALING);
    }

    private OutputFormat<ReleasedPicture> format(String ending, String label, ExportFormat format) {
        return new OutputFormat<>(ending, label, "", false, null, (release, scale, paper, out) -> write(release, format, ending, out));
    }

    private void write(Release<ReleasedPicture> release, ExportFormat format, String ending, OutputStream out) throws IOException, FieldwayException {
        if (release.content().isEmpty()) {
            throw new FieldwayException(NLS.bind(Messages.nothingToShow, release.audience().label()));
        }
        try (var pictures = new PictureSession(release.content(), (Viewpoint) kind.description().eContainer())) {
            DRepresentation made = pictures.represent(kind.name(), original);
            byte[] plain = pictures.write(made, format, ending, new NullProgressMonitor());
            out.write(Caption.of(release).under(plain, ending));
        } catch (CoreException e) {
            throw new FieldwayException(Messages.tooLarge, e);
        }
    }
}
