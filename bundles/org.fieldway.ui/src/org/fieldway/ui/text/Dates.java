/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people write them. */
public final class Dates {

    private static final DateTimeFormatter SHOWN = format("d MMM uuuu");
    private static final List<DateTimeFormatter> READ = List.of(
            SHOWN, format("d MMMM uuuu"), DateTimeFormatter.ISO_LOCAL_DATE, format("d/M/uuuu"), format("d.M.uuuu"));

    private Dates() {
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** “31 Mar 2027”. */
    public static String shortDay(LocalDate day) {
        return SHOWN.format(day);
    }

    /** Reads “31 Mar 2027”, “31 March 2027”, “2027-03-31”, “31/3/2027” or “31.3.2027”; empty for anything else. */
    public static Optional<LocalDate> read(String text) {
        String written = text.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter format : READ) {
            try {
                return Optional.of(LocalDate.parse(written, format));
            } catch (DateTimeParseException e) {
                // the next way of writing it may fit
            }
        }
        return Optional.empty();
    }
}
