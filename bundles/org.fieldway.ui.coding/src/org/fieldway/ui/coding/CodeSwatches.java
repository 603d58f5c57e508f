/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.fieldway.model.codes.Code;

/** The colours of codes, as colours and as small pictures beside the code's name; never the only sign of a code. */
public final class CodeSwatches {

    private static final RGB NEUTRAL = new RGB(0x8a, 0x94, 0xa3);
    private static final int SIZE = 16;
    private static final int BORDER = 3;
    private static final Map<RGB, Image> IMAGES = new HashMap<>();

    private CodeSwatches() {
    }

    /** The colour of a code; grey where it has none, or is null. */
    public static RGB colour(Code code) {
        String hex = code == null || code.getColour() == null ? "" : code.getColour();
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            return NEUTRAL;
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xff, value & 0xff);
    }

    /** A square in the colour of a code; kept until the workbench ends. */
    public static Image image(Code code) {
        return IMAGES.computeIfAbsent(colour(code), rgb -> JFaceResources.getResources()
                .create(ImageDescriptor.createFromImageDataProvider(square(rgb))));
    }

    private static ImageDataProvider square(RGB rgb) {
        return zoom -> {
            int scale = Math.max(1, zoom / 100);
            int size = SIZE * zoom / 100;
            ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
            data.alphaData = new byte[size * size];
            int pixel = data.palette.getPixel(rgb);
            for (int y = BORDER * scale; y < size - BORDER * scale; y++) {
                for (int x = BORDER * scale; x < size - BORDER * scale; x++) {
                    data.setPixel(x, y, pixel);
                    data.setAlpha(x, y, 255);
                }
            }
            return data;
        };
    }

    /** A code's colour as SWT takes it. */
    public static Color swt(Code code) {
        return new Color(colour(code));
    }
}
