/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Objects;

/**
 * A line of a service map.
 *
 * @param fromId of a node, or of a service in one
 * @param toId as {@code fromId}
 * @param kind id of the kind, such as {@code shares-information}
 * @param kindName such as "Shares information with"
 * @param label in people's own words; "" where there are none
 * @param viaRole such as "link worker"; "" where it is not stated
 * @param mutual true where it holds in both directions
 * @param formality {@code formal}, {@code informal} or {@code unstated}
 * @param strength 1 rarely to 3 every week; null where it is not known
 */
public record ReleasedRelation(String id, String fromId, String toId, String kind, String kindName, String label,
        String viaRole, boolean mutual, String formality, Basis basis, Grounds grounds, Integer strength,
        Standing standing) {

    public ReleasedRelation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(fromId);
        Objects.requireNonNull(toId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(grounds);
        Objects.requireNonNull(standing);
    }
}
