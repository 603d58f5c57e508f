/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.output;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files, made of titles. */
public final class FileNames {

    private static final int LONGEST = 80;
    /** Names of devices, which Windows refuses as names of files, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]");

    private FileNames() { }

    /**
     * Letters and digits of any script in lower case, hyphens between: a name that every system takes, without an ending.
     *
     * @param otherwise the name where the title has neither letter nor digit
     */
    public static String of(String title, String otherwise) {
        String plain = title.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return otherwise;
        }
        return DEVICE.matcher(plain).matches() ? otherwise + '-' + plain : cut(plain);
    }

    /** Not within a letter that takes two places, and not just after a hyphen. */
    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, end).replaceAll("-$", "");
    }
}
