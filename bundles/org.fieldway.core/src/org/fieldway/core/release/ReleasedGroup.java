/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Objects;

/**
 * Organisations that belong together.
 *
 * @param id the sector's literal, or the place's id; "none" for those that say neither
 */
public record ReleasedGroup(String id, String name) {

    public ReleasedGroup {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }
}
