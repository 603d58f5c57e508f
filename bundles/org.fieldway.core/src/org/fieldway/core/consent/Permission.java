/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.Objects;

/**
 * One thing that a participant can allow or not, as a consent form asks it.
 *
 * @param id stable and not localised, such as {@code quote-anonymous}; consent items refer to it
 * @param perAudience true where the answer holds for the audiences that the form names only; false where it holds
 *        whoever looks, such as taking part
 */
public record Permission(String id, boolean perAudience) {

    public Permission {
        Objects.requireNonNull(id);
    }

    /** The name that a reader sees, such as "quote anonymously". */
    public String label() {
        return Labels.of("permission", id);
    }
}
