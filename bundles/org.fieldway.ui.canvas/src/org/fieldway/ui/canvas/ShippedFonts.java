/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.fieldway.render.text.Face;

/**
 * The shipped fonts as SWT fonts. Each face is made once, large; {@link #scale} says how much smaller it is to be drawn,
 * so that text has the width that was measured from the file at every zoom, whatever sizes the system rounds to.
 */
public final class ShippedFonts {

    private static final int POINTS = 72;
    private static final double POINTS_PER_INCH = 72;
    private static final String SEMIBOLD = "Inter SemiBold";

    private final Device device;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final boolean loaded;

    /** Loads the fonts into the display where that has not been done. */
    public ShippedFonts(Device device) {
        this.device = device;
        if (!isKnown(device)) {
            files().forEach(device::loadFont);
        }
        loaded = isKnown(device);
    }

    private static boolean isKnown(Device device) {
        return device.getFontList(Face.FAMILY, true).length > 0;
    }

    /** True where the display can draw with the shipped fonts. */
    public boolean isLoaded() {
        return loaded;
    }

    /**
     * Makes the fonts known before there is a display. Needed with GTK alone: its font map takes no notice of a font that
     * {@link Device#loadFont} adds after the first text was measured, and a display measures one when it is made. SWT has
     * no public way to do it earlier, so its own function is called by name; where that fails, text is drawn in the
     * system's font, narrowed where it is wider.
     */
    public static void prepare() {
        if ("gtk".equals(SWT.getPlatform())) {
            files().forEach(ShippedFonts::addToFontconfig);
        }
    }

    private static void addToFontconfig(String file) {
        try {
            Class<?> system = Class.forName("org.eclipse.swt.internal.gtk.OS", true, SWT.class.getClassLoader());
            byte[] path = (file + '\0').getBytes(StandardCharsets.UTF_8);
            system.getMethod("FcConfigAppFontAddFile", long.class, byte[].class).invoke(null, 0L, path);
        } catch (ReflectiveOperationException | LinkageError e) {
            ILog.of(ShippedFonts.class).warn("The shipped fonts could not be loaded.", e);
        }
    }

    private static List<String> files() {
        List<String> files = new ArrayList<>();
        for (Face face : Face.values()) {
            URL url = Face.class.getResource("/" + face.path());
            try {
                files.add(FileLocator.toFileURL(url).getPath());
            } catch (IOException e) {
                ILog.of(ShippedFonts.class).warn("A shipped font could not be read.", e);
            }
        }
        return files;
    }

    /** The face, as large as {@link #scale} supposes. */
    public Font font(Face face) {
        return fonts.computeIfAbsent(face, this::create);
    }

    private Font create(Face face) {
        return switch (face) {
            case REGULAR -> new Font(device, Face.FAMILY, POINTS, SWT.NORMAL);
            case ITALIC -> new Font(device, Face.FAMILY, POINTS, SWT.ITALIC);
            case SEMIBOLD -> new Font(device, isLoaded() ? SEMIBOLD : Face.FAMILY, POINTS,
                    isLoaded() ? SWT.NORMAL : SWT.BOLD);
        };
    }

    /** By how much a drawing with {@link #font} is scaled so that its em is {@code size} units. */
    public double scale(double size) {
        return size / (POINTS * device.getDPI().y / POINTS_PER_INCH);
    }

    /** The whole number of points that comes nearest to a size in pixels, for text fields. */
    public int points(double pixels) {
        return Math.max(1, (int) Math.round(pixels * POINTS_PER_INCH / device.getDPI().y));
    }

    /** Frees the fonts. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
