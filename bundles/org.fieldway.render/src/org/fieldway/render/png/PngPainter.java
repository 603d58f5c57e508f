/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.screen.ScenePainter;

/** Paints a scene as a picture and writes it as PNG. */
public final class PngPainter {

    /** The longest side of a picture in pixels. */
    public static final int LONGEST_SIDE = 30_000;
    /** The largest area of a picture in pixels; it takes four bytes of memory for each. */
    public static final long LARGEST_AREA = 60_000_000;

    private PngPainter() { }

    /**
     * Writes the scene as PNG.
     *
     * @param scale pixels per scene unit, more than 0
     * @param out is not closed
     * @throws FieldwayException where the picture would be too large; nothing is written then
     */
    public static void write(Scene scene, double scale, OutputStream out) throws FieldwayException, IOException {
        BufferedImage image = paint(scene, scale);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        out.flush();
    }

    /**
     * The scene as a picture without transparency.
     *
     * @param scale pixels per scene unit, more than 0
     * @throws FieldwayException where the picture would be too large
     */
    public static BufferedImage paint(Scene scene, double scale) throws FieldwayException {
        check(scene, scale);
        int width = pixels(scene.width(), scale);
        int height = pixels(scene.height(), scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(new Color(scene.background().rgb()));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            ScenePainter.paint(scene, new PictureCanvas(graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void check(Scene scene, double scale) throws FieldwayException {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new FieldwayException(Messages.scaleNotPositive);
        }
        double width = Math.ceil(scene.width() * scale);
        double height = Math.ceil(scene.height() * scale);
        if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA) {
            throw new FieldwayException(NLS.bind(Messages.tooLarge, new Object[] {Math.round(width), Math.round(height),
                LONGEST_SIDE, LARGEST_AREA / 1_000_000}));
        }
    }

    private static int pixels(double units, double scale) {
        return Math.max(1, (int) Math.ceil(units * scale));
    }
}
