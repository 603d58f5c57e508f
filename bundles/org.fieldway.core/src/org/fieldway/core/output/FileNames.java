/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.output;

import java.util.Locale;

/** Names of files, made of titles. */
public final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() { }

    /**
     * Letters and digits of any script in lower case, hyphens between: a name that every system takes, without an ending.
     *
     * @param otherwise the name where the title has neither letter nor digit
     */
    public static String of(String title, String otherwise) {
        String plain = title.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? otherwise : plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
