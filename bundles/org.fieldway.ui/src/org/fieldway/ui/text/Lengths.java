/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.text;

import java.util.Locale;

/** Lengths of recordings. */
public final class Lengths {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    private Lengths() {
    }

    /** Milliseconds as “02:41”, from an hour on as “1:02:41”. */
    public static String of(long milliseconds) {
        long seconds = Math.round(milliseconds / 1000.0);
        return seconds < HOUR ? String.format(Locale.ROOT, "%02d:%02d", seconds / MINUTE, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }
}
