/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.fieldway.render.scene.Scene;

/**
 * Writes a scene as PDF 1.7: shapes stay shapes and text stays text, tagged for assistive technology. The same scene gives
 * the same bytes each time.
 */
public final class PdfPainter {

    private PdfPainter() { }

    /**
     * Writes the scene. On paper of a fixed size, a drawing that would be too small to read is cut over several pages, with
     * the stages and lanes named on each of them.
     *
     * @param out is not closed
     */
    public static void write(Scene scene, Paper paper, OutputStream out) throws IOException {
        try (var file = new PdfFile(scene)) {
            for (Page page : Paging.pages(scene, paper)) {
                file.add(page);
            }
            file.write(out);
        }
    }
}
