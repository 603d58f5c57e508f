/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.List;
import java.util.Optional;

/** The audiences of {@code consent.xml}, from the closest to the widest. */
public final class Audiences {

    private Audiences() { }

    /** The research team: who an output is for unless somebody says otherwise. */
    public static Audience team() {
        return require("team");
    }

    /** Everybody. */
    public static Audience everyone() {
        return require("public");
    }

    /** The audience of a known id, as written after {@code --audience}; empty where there is none. */
    public static Optional<Audience> find(String id) {
        return ConsentTerms.shipped().audience(id);
    }

    public static List<Audience> all() {
        return List.copyOf(ConsentTerms.shipped().audiences());
    }

    private static Audience require(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("consent.xml has no audience " + id));
    }
}
