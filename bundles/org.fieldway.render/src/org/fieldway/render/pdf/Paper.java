/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a drawing is printed on. */
public enum Paper {
    /** One sheet as large as the drawing, 96 scene units to the inch. */
    ONE_SHEET(0, 0),
    /** 210 by 297 mm. */
    A4(210, 297),
    /** 297 by 420 mm. */
    A3(297, 420),
    /** 420 by 594 mm. */
    A2(420, 594),
    /** 594 by 841 mm. */
    A1(594, 841),
    /** 841 by 1189 mm. */
    A0(841, 1189);

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final double shortSide;
    private final double longSide;

    Paper(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /** The paper by its name in commands, such as {@code a4}; {@code one} is one sheet. */
    public static Optional<Paper> named(String name) {
        return Arrays.stream(values()).filter(paper -> paper.token().equalsIgnoreCase(name.strip())).findFirst();
    }

    /** Its name in commands. */
    public String token() {
        return this == ONE_SHEET ? "one" : name().toLowerCase(Locale.ROOT);
    }

    /** The shorter side in points (1/72 inch); 0 for one sheet. */
    public double shortSide() {
        return shortSide * POINTS_PER_MM;
    }

    /** The longer side in points (1/72 inch); 0 for one sheet. */
    public double longSide() {
        return longSide * POINTS_PER_MM;
    }
}
