/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.Locale;
import java.util.Optional;

import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;

/** Finds a lane kind by what people call a lane. */
public final class LaneKindNames {

    private LaneKindNames() { }

    /** The id of the kind whose id or name this is, whatever its case and hyphens; empty where the name says nothing. */
    public static Optional<String> kindOf(LaneKinds kinds, String laneName) {
        String wanted = plain(laneName);
        return kinds.all().stream().filter(kind -> plain(kind.id()).equals(wanted) || plain(kind.name()).equals(wanted))
                .map(LaneKind::id).findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ").strip();
    }
}
