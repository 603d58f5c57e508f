/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.sources;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.fieldway.model.study.Participant;

/**
 * Who speaks in a passage.
 *
 * @param participants those who are known to; the researchers are not among them
 * @param unknown true where somebody else speaks too, or may speak, of whom nobody has said who it is
 */
public record Voices(Set<Participant> participants, boolean unknown) {

    public Voices {
        participants = Collections.unmodifiableSet(new LinkedHashSet<>(participants));
    }

    static Voices known(Collection<Participant> participants) {
        return new Voices(new LinkedHashSet<>(participants.stream().filter(Objects::nonNull).toList()), false);
    }

    /** True where only researchers speak, or nobody. */
    public boolean isNobodys() {
        return participants.isEmpty() && !unknown;
    }
}
