/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row is, where it is no card that anybody may read. */
enum Status {
    /** A card whose words are withheld; its text is the reason. */
    WITHHELD,
    /** The median of the participants' feelings in a stage. */
    MEDIAN,
    /** The title of the map, with its kind as detail. */
    MAP,
    /** A sentence on the map as a whole: what it was drawn from, and for whom. */
    NOTE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Status> of(String word) {
        return Arrays.stream(values()).filter(status -> status.word().equalsIgnoreCase(word.strip())).findFirst();
    }
}
