/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Decimal;
import org.fieldway.render.scene.Segment;

/** The drawing operators of a page (ISO 32000-1, Annex A), as text. */
final class Operators {

    /** How far a control point lies from the end of a quarter of a circle, as part of the radius. */
    private static final double QUARTER = 0.5523;

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Operands and an operator, as they are. */
    void raw(String text) {
        out.append(text).append('\n');
    }

    void numbers(String operator, double... numbers) {
        for (double number : numbers) {
            out.append(Decimal.of(number)).append(' ');
        }
        out.append(operator).append('\n');
    }

    /** A name or other operand, a number, and the operator. */
    void numbers(String operator, String first, double number) {
        out.append(first).append(' ');
        numbers(operator, number);
    }

    void colour(String operator, Colour colour) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            out.append(precise((colour.rgb() >> shift & 0xff) / 255.0)).append(' ');
        }
        out.append(operator).append('\n');
    }

    /** Maps scene units to points of the page, y downwards to y upwards; (x, y) is where the scene's corner comes to lie. */
    void view(double scale, double x, double y) {
        String factor = precise(scale);
        out.append(factor).append(" 0 0 -").append(factor).append(' ').append(precise(x)).append(' ').append(precise(y))
                .append(" cm\n");
    }

    private static String precise(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros()
                .toPlainString();
    }

    void rectangle(Box box, double radius) {
        if (radius <= 0) {
            numbers("re", box.x(), box.y(), box.width(), box.height());
            return;
        }
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double c = r * (1 - QUARTER);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        numbers("m", left + r, top);
        numbers("l", right - r, top);
        numbers("c", right - c, top, right, top + c, right, top + r);
        numbers("l", right, bottom - r);
        numbers("c", right, bottom - c, right - c, bottom, right - r, bottom);
        numbers("l", left + r, bottom);
        numbers("c", left + c, bottom, left, bottom - c, left, bottom - r);
        numbers("l", left, top + r);
        numbers("c", left, top + c, left + c, top, left + r, top);
        raw("h");
    }

    void path(List<Segment> segments) {
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Move m -> numbers("m", m.x(), m.y());
                case Segment.To t -> numbers("l", t.x(), t.y());
                case Segment.Curve c -> numbers("c", c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Segment.Close c -> raw("h");
            }
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
