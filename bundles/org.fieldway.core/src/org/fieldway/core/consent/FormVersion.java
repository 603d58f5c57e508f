/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.List;
import java.util.Set;

/**
 * A version of a consent form, as somebody signed it.
 *
 * @param superseded true where a later version has taken its place; answers given on it stay
 */
public record FormVersion(String id, String name, String version, boolean superseded, List<Item> items) {

    /**
     * One line of the form.
     *
     * @param permission id of what it asks for; "" where it asks for nothing that Fieldway knows
     * @param audiences ids of the audiences that it names; may be empty
     */
    public record Item(String id, String statement, String permission, Set<String> audiences) {

        public Item {
            audiences = Set.copyOf(audiences);
        }
    }

    public FormVersion {
        items = List.copyOf(items);
    }

    List<Item> asking(Permission permission) {
        return items.stream().filter(item -> item.permission().equals(permission.id())).toList();
    }
}
