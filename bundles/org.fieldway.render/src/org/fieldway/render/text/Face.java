/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

import java.io.InputStream;

/** The font files that are shipped (see {@code fonts/README.md} of this bundle). */
public enum Face {
    REGULAR("Inter_400Regular.ttf", 400, false),
    SEMIBOLD("Inter_600SemiBold.ttf", 600, false),
    ITALIC("Inter_400Regular_Italic.ttf", 400, true);

    /** The family that the files belong to. */
    public static final String FAMILY = "Inter";

    /** Families to look for, in this order, for signs that {@link #FAMILY} lacks. */
    public static final String FALLBACKS = "'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Emoji', "
            + "'Noto Color Emoji', 'Segoe UI', 'Segoe UI Emoji', 'Helvetica Neue', 'Apple Color Emoji', sans-serif";

    private final String file;
    private final int weight;
    private final boolean italic;

    Face(String file, int weight, boolean italic) {
        this.file = file;
        this.weight = weight;
        this.italic = italic;
    }

    /** Path of the font file within the bundle, such as {@code fonts/Inter_400Regular.ttf}. */
    public String path() {
        return "fonts/" + file;
    }

    /** Weight as in CSS: 400 for regular, 600 for semi-bold. */
    public int weight() {
        return weight;
    }

    public boolean isItalic() {
        return italic;
    }

    /** The bytes of the font file; the caller closes the stream. */
    public InputStream open() {
        return open(path());
    }

    /** The bytes of any file of this bundle. */
    static InputStream open(String path) {
        InputStream in = Face.class.getResourceAsStream("/" + path);
        if (in == null) {
            throw new IllegalStateException("The installation is damaged: " + path + " is missing.");
        }
        return in;
    }
}
