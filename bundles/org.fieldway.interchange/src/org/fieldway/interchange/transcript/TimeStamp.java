/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

/** Times as people and transcription services write them: minutes and seconds, or hours before them. */
final class TimeStamp {

    private static final int SECONDS = 60;
    private static final int MILLIS = 1000;

    private TimeStamp() { }

    /**
     * @param written {@code m:ss}, {@code h:mm:ss}, each with a fraction after point or comma or without; without hours
     *        more than 59 minutes are possible
     * @return milliseconds, or {@link DraftTurn#UNKNOWN} where minutes after hours, or seconds, are above 59
     */
    static long millis(String written) {
        String[] whole = written.split("[.,]", 2);
        String[] parts = whole[0].split(":");
        long total = 0;
        for (int i = 0; i < parts.length; i++) {
            int part = Integer.parseInt(parts[i]);
            if (i > 0 && part >= SECONDS) {
                return DraftTurn.UNKNOWN;
            }
            total = total * SECONDS + part;
        }
        return total * MILLIS + (whole.length > 1 ? fraction(whole[1]) : 0);
    }

    private static int fraction(String digits) {
        return Integer.parseInt((digits + "00").substring(0, 3));
    }
}
