/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import org.fieldway.core.output.FileNames;
import org.fieldway.core.release.Release;

/** Names of files for maps and diagrams. */
final class MapFileNames {

    private MapFileNames() { }

    /** After the title as the audience may read it, with the audience, so that nobody takes one's file for another's. */
    static <C> String of(Exportable<C> exported, Release<C> release, OutputFormat<C> format) {
        String audience = release.audience().beyondTeam() ? "-" + release.audience().id() : "";
        String use = format.use().isEmpty() ? "" : "-" + format.use();
        return FileNames.of(exported.title().apply(release.content()), "map") + use + audience + "." + format.ending();
    }
}
