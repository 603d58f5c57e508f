/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.util.Locale;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;

/** Names of files for maps. */
final class FileNames {

    private static final int LONGEST = 80;

    private FileNames() { }

    /** After the title as the audience may read it, with the audience, so that nobody takes one's file for another's. */
    static String of(Release<ReleasedMap> release, OutputFormat format) {
        String plain = release.content().title().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String title = plain.isEmpty() ? "map" : plain.substring(0, Math.min(plain.length(), LONGEST));
        String audience = release.audience().beyondTeam() ? "-" + release.audience().id() : "";
        String use = format.use().isEmpty() ? "" : "-" + format.use();
        return title + use + audience + "." + format.ending();
    }
}
