/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A failure as it may stand in a log: its kind and places in the program, never its message, which could hold a participant's words. */
final class LogEntry {

    private static final int PLACES = 30;

    private LogEntry() {
    }

    static String of(Throwable failure) {
        String places = Arrays.stream(failure.getStackTrace()).limit(PLACES).map(place -> "\n\tat " + place).collect(Collectors.joining());
        Throwable cause = failure.getCause();
        return failure.getClass().getName() + places + (cause == null || cause == failure ? "" : "\ncaused by " + of(cause));
    }
}
