/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

import org.fieldway.core.consent.Audience;

/**
 * Content that may be shown to an audience.
 *
 * @param content already filtered: everything in it may be shown
 * @param purpose what the content is for, as a sentence part such as "journey map"
 * @param audience who may see it
 * @param withheld what was left out and why; for the team's eyes, not part of the output
 */
public record Release<T>(T content, String purpose, Audience audience, List<Withheld> withheld) {

    public Release {
        Objects.requireNonNull(content);
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(audience);
        withheld = List.copyOf(withheld);
    }
}
