/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import org.fieldway.render.scene.Decimal;

/** Writes scores of feelings with their sign, as on the axis. */
final class Score {

    private Score() { }

    static String text(double score) {
        String number = Decimal.of(Math.abs(score));
        if (number.equals("0")) {
            return number;
        }
        return (score < 0 ? "−" : "+") + number;
    }
}
