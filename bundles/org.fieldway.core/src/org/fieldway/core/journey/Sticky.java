/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;
import java.util.Objects;

import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.Participant;

/**
 * A sticky note from a workshop.
 *
 * @param proposedBy who had the idea; empty where nobody noted it
 * @param votes how many dots it got, 0 or more
 */
public record Sticky(String text, List<Participant> proposedBy, Priority priority, int votes) {

    public Sticky {
        Objects.requireNonNull(text);
        Objects.requireNonNull(priority);
        proposedBy = List.copyOf(proposedBy);
        votes = Math.max(0, votes);
    }
}
