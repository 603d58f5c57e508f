/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.Objects;

/**
 * A stage as a file has it.
 *
 * @param description the small second line; "" for none
 */
public record StageDraft(String name, String description) {

    public StageDraft {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
    }
}
