/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.edit.FieldwayEditPlugin;

/** Puts the parts of labels together. */
final class Texts {
    private static final int LONGEST = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Texts() {
    }

    /** A text of the bundle with its gaps filled. */
    static String bind(String key, Object... values) {
        return FieldwayEditPlugin.INSTANCE.getString(key, values);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The first text that says something, on one line and shortened; null if there is none. */
    static String first(String... texts) {
        for (String text : texts) {
            if (!isBlank(text)) {
                return shorten(text.strip().replaceAll("\\s+", " "));
            }
        }
        return null;
    }

    /** Cuts at a word's end, never within a character of two units. */
    private static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > LONGEST / 2 ? space : LONGEST;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    /** Those parts that say something, joined. */
    static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !isBlank(part)).collect(Collectors.joining(separator));
    }

    static String labels(String separator, List<? extends EObject> objects) {
        return objects.stream().filter(Objects::nonNull).map(Labels::of).collect(Collectors.joining(separator));
    }

    /** "12 May 2026", or nothing. */
    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Minutes and seconds, with hours where there are any: "01:51". */
    static String time(Long milliseconds) {
        if (milliseconds == null) {
            return "";
        }
        long seconds = milliseconds / 1000;
        long hours = seconds / 3600;
        String rest = String.format(Locale.ROOT, "%02d:%02d", seconds / 60 % 60, seconds % 60);
        return hours == 0 ? rest : hours + ":" + rest;
    }

    /** The words of an id: "recruitment-route" reads "Recruitment route". */
    static String words(String id) {
        if (isBlank(id)) {
            return null;
        }
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
