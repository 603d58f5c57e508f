/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What an output does with a person's material, with the permissions that it needs.
 *
 * @param id stable and not localised, such as {@code quote}
 * @param needs the permissions, all of which must be given
 * @param audiences ids of the only audiences that the purpose is for; empty where any may be
 * @param release true where a person must also have released the cut of a film after seeing it, beyond the team
 * @param recognisable true where face and voice can be recognised, so that the release must allow that
 * @param analysis true where people are only counted, which a withdrawal may leave to the team
 */
public record Purpose(String id, List<Need> needs, Set<String> audiences, boolean release,
        boolean recognisable, boolean analysis) {

    /**
     * One permission that a purpose needs.
     *
     * @param permission what must be allowed
     * @param teamIfAsked true where taking part covers the team's own use, unless a form asks this for the team or
     *        the person has withdrawn it
     */
    public record Need(Permission permission, boolean teamIfAsked) { }

    public Purpose {
        Objects.requireNonNull(id);
        needs = List.copyOf(needs);
        audiences = Set.copyOf(audiences);
    }

    /** The name that a reader sees, such as "an anonymous quote". */
    public String label() {
        return Labels.of("purpose", id);
    }

    /** True where the purpose makes sense towards {@code audience} at all. */
    public boolean isFor(Audience audience) {
        return audiences.isEmpty() || audiences.contains(audience.id());
    }
}
