/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.output.OutputFile;
import org.fieldway.core.release.Release;
import org.fieldway.render.pdf.Paper;

/** What is to be written, and where. Holds no model and no widget, so that it can be written in any thread. */
public record ExportChoice<C>(Release<C> release, OutputFormat<C> format, double scale, Paper paper, Path file) {

    /**
     * Writes the whole file or nothing.
     *
     * @throws FieldwayException where the file cannot be written, or the picture would be too large
     * @throws OperationCanceledException where that was asked for; then the file is as it was
     */
    public void write(IProgressMonitor monitor) throws FieldwayException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.writing, file.getFileName()), 2);
        OutputFile target = OutputFile.at(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.output().write(release, scale, paper, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        progress.split(1);
        target.write(bytes.toByteArray());
        progress.worked(1);
    }
}
