/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.scene;

/** Writes numbers the same on every machine: at most two decimals, a full stop, no exponent, no needless zeros. */
public final class Decimal {

    private Decimal() { }

    /**
     * The number rounded to two decimals.
     *
     * @throws IllegalArgumentException for a value that is not finite
     */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a number that can be drawn");
        }
        long hundredths = Math.round(Math.abs(value) * 100);
        String sign = value < 0 && hundredths != 0 ? "-" : "";
        long fraction = hundredths % 100;
        String whole = sign + hundredths / 100;
        if (fraction == 0) {
            return whole;
        }
        return whole + "." + (fraction % 10 == 0 ? String.valueOf(fraction / 10) : twoDigits(fraction));
    }

    private static String twoDigits(long fraction) {
        return fraction < 10 ? "0" + fraction : String.valueOf(fraction);
    }
}
