/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads values from their text in a file. Each method takes {@code null} for an absent value and gives it back,
 * and throws {@link IllegalArgumentException} for any other text that is not exactly in the form described.
 */
public final class Values {
    private static final int UUID_LENGTH = 36;
    private static final String IDENTITY = "UUID such as 0b8c5f6e-3d0a-4c55-9a53-0d5a1c1f7e2b";
    private static final String MOMENT = "moment such as 2026-05-12T13:30:00Z";

    private Values() {
    }

    /** An identity in the canonical form of RFC 9562: 36 characters, in either case, without braces. */
    public static UUID uuid(String text) {
        if (text == null) {
            return null;
        }
        if (text.length() != UUID_LENGTH) {
            throw notA(IDENTITY);
        }
        UUID value = fromString(text);
        if (!value.toString().equalsIgnoreCase(text)) {
            throw notA(IDENTITY);
        }
        return value;
    }

    private static UUID fromString(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw notA(IDENTITY);
        }
    }

    /** A calendar day as in ISO 8601: {@code 2026-05-12}. */
    public static LocalDate localDate(String text) {
        return parse(text, LocalDate::parse, "day such as 2026-05-12");
    }

    /** A day and time of day without zone as in ISO 8601: {@code 2026-05-12T14:30}, with seconds if wished. */
    public static LocalDateTime localDateTime(String text) {
        return parse(text, LocalDateTime::parse, "day and time such as 2026-05-12T14:30");
    }

    /** A moment in UTC as in ISO 8601: {@code 2026-05-12T13:30:00Z}. */
    public static Instant instant(String text) {
        if (text != null && !text.endsWith("Z")) {
            throw notA(MOMENT);
        }
        return parse(text, Instant::parse, MOMENT);
    }

    private static <T> T parse(String text, Function<String, T> parser, String expected) {
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw notA(expected);
        }
    }

    /** The text itself is left out: it may hold what somebody said, and messages are logged. */
    private static IllegalArgumentException notA(String expected) {
        return new IllegalArgumentException("The value is not a " + expected + ".");
    }
}
