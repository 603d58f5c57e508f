/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.io.IOException;
import java.io.OutputStream;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.release.Release;
import org.fieldway.render.pdf.Paper;

/**
 * A format in which something released can be written from the workbench.
 *
 * @param ending of its files, without the dot
 * @param label for people
 * @param use what the file is for, as part of its name; "" for the thing itself
 * @param hasScale true for pictures made of points
 * @param usualPaper for what is printed on pages; null for all else
 */
public record OutputFormat<C>(String ending, String label, String use, boolean hasScale, Paper usualPaper, Output<C> output) {

    /** True for what is printed on pages. */
    public boolean hasPaper() {
        return usualPaper != null;
    }

    /** Writes a release into a stream. */
    @FunctionalInterface
    public interface Output<C> {
        /** @param scale points per unit, for pictures @param paper for pages */
        void write(Release<C> release, double scale, Paper paper, OutputStream out)
                throws IOException, FieldwayException;
    }
}
