/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.fieldway.core.FieldwayException;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.pdf.PdfPainter;
import org.fieldway.render.png.PngPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;

/** The kinds of file that a scene is drawn as, by their ending. */
public enum Picture {
    SVG {
        @Override
        void paint(Scene scene, double scale, Paper paper, OutputStream out) throws IOException {
            SvgPainter.write(scene, out);
        }
    },
    PNG {
        @Override
        void paint(Scene scene, double scale, Paper paper, OutputStream out) throws FieldwayException, IOException {
            PngPainter.write(scene, scale, out);
        }
    },
    PDF {
        @Override
        void paint(Scene scene, double scale, Paper paper, OutputStream out) throws IOException {
            PdfPainter.write(scene, paper, out);
        }
    };

    /** The kind that a file's name asks for. */
    public static Optional<Picture> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    abstract void paint(Scene scene, double scale, Paper paper, OutputStream out) throws FieldwayException, IOException;

    /**
     * The whole file.
     *
     * @param scale pixels per unit, for pictures made of pixels
     * @param paper for kinds that have pages
     * @throws FieldwayException where the picture would be too large
     */
    public byte[] bytes(Scene scene, double scale, Paper paper) throws FieldwayException {
        var bytes = new ByteArrayOutputStream();
        try {
            paint(scene, scale, paper, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
