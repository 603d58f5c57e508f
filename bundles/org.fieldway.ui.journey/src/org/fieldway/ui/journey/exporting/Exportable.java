/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.exporting;

import java.util.List;
import java.util.function.Function;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;

/**
 * What the dialog for exporting offers: something that is released for an audience, and the formats it can be written in.
 *
 * @param window title of the dialog's window
 * @param heading what the dialog says it does
 * @param releases what an audience may see; asked in the user-interface thread
 * @param title as the audience may read it; the name of the file is made of it
 * @param notes sentences that every output of it must show
 */
public record Exportable<C>(String window, String heading, Function<Audience, Release<C>> releases, Function<C, String> title,
        Function<C, List<String>> notes, List<OutputFormat<C>> formats) {

    /** A journey map, in all formats of this installation. */
    static Exportable<ReleasedMap> map(Function<Audience, Release<ReleasedMap>> releases) {
        return new Exportable<>(Messages.title, Messages.heading, releases, ReleasedMap::title, ReleasedMap::notes, OutputFormats.all());
    }
}
