/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.Objects;

/**
 * A lane as a file has it.
 *
 * @param kind id of a lane kind; "" where the file does not say
 */
public record LaneDraft(String name, String kind) {

    public LaneDraft {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
    }
}
