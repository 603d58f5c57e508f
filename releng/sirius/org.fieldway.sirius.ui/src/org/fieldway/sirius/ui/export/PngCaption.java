/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.export;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Writes lines under a picture made of points. */
final class PngCaption {

    private static final int MARGIN = 12;
    private static final int SIZE = 13;
    private static final Color TEXT = new Color(0x1f2933);

    private PngCaption() {
    }

    static BufferedImage add(BufferedImage picture, List<String> lines) {
        var font = new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
        int line = SIZE + SIZE / 2;
        int width = Math.max(picture.getWidth(), width(lines, font) + 2 * MARGIN);
        var whole = new BufferedImage(width, picture.getHeight() + lines.size() * line + MARGIN, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = whole.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, whole.getWidth(), whole.getHeight());
        graphics.drawImage(picture, 0, 0, null);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(font);
        graphics.setColor(TEXT);
        for (int at = 0; at < lines.size(); at++) {
            graphics.drawString(lines.get(at), MARGIN, picture.getHeight() + (at + 1) * line);
        }
        graphics.dispose();
        return whole;
    }

    private static int width(List<String> lines, Font font) {
        Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        int width = lines.stream().mapToInt(graphics.getFontMetrics(font)::stringWidth).max().orElse(0);
        graphics.dispose();
        return width;
    }
}
