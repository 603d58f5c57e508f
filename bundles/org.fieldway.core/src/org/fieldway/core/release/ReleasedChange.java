/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

/**
 * A change of the landscape.
 *
 * @param number from 1, in the order of their days; written on the boxes that it touches
 * @param day such as "1 Mar 2024"; "" where it is not stated
 * @param kind id, such as {@code opened}
 * @param kindName such as "Opened"
 * @param status {@code happened}, {@code planned} or {@code uncertain}
 * @param statusName such as "Talked about"
 * @param actorIds of the nodes and services that it touches and that are drawn
 */
public record ReleasedChange(String id, int number, String name, String day, String kind, String kindName, String status,
        String statusName, String effect, String citation, Grounds grounds, List<String> actorIds) {

    public ReleasedChange {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(status);
        actorIds = List.copyOf(actorIds);
    }
}
