/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.HashMap;
import java.util.Map;

/** The variables that an expression may name, with their types; {@code self} is one of them. */
public record Scope(Map<String, Type> variables) {

    /** This scope with one more variable, or with another type for it. */
    public Scope with(String name, Type type) {
        Map<String, Type> more = new HashMap<>(variables);
        more.put(name, type);
        return new Scope(more);
    }

    /** The type of {@code self}. */
    public Type self() {
        return variables.getOrDefault("self", Type.ANY);
    }
}
