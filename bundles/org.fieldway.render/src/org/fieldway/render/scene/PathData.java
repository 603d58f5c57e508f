/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

import java.util.List;

/** Writes a path as the path data of SVG (https://www.w3.org/TR/SVG2/paths.html#PathData), in absolute coordinates. */
public final class PathData {

    private PathData() { }

    /** Path data such as {@code M0 0L10 5.5Z}. */
    public static String of(List<Segment> segments) {
        var out = new StringBuilder(segments.size() * 16);
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Move m -> command(out, 'M', m.x(), m.y());
                case Segment.To t -> command(out, 'L', t.x(), t.y());
                case Segment.Curve c -> command(out, 'C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Segment.Close c -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void command(StringBuilder out, char letter, double... numbers) {
        out.append(letter);
        for (int i = 0; i < numbers.length; i++) {
            out.append(i == 0 ? "" : " ").append(Decimal.of(numbers[i]));
        }
    }
}
