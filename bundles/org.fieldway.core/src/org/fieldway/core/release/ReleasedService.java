/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Objects;

/**
 * A service within the box of its organisation.
 *
 * @param kind such as "Peer support"; "" where it is not stated
 */
public record ReleasedService(String id, String name, String kind, Standing standing) {

    public ReleasedService {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(standing);
    }
}
