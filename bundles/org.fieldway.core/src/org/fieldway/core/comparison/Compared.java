/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

/**
 * A part of two maps.
 *
 * @param first null where the first map has no such part
 * @param second null where the second map has none
 */
public record Compared<T>(T first, T second) {

    public Compared {
        if (first == null && second == null) {
            throw new IllegalArgumentException("a part of neither map");
        }
    }

    /** That of the first map, else that of the second. */
    public T either() {
        return first != null ? first : second;
    }

    public boolean isInBoth() {
        return first != null && second != null;
    }
}
