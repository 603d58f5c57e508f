/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.index.CodingRow;
import org.fieldway.model.journey.CardWording;

/**
 * One rule of a stage or a lane, ready to be asked on any thread.
 *
 * @param id of the rule
 * @param codes those of the rule, of its sets and below them; what was merged counts as the code to use instead
 * @param anyCode true where the rule names no code and limits people or sources only
 * @param people who satisfies the rule's conditions; null where it has none on people
 * @param sources which sources satisfy the rule's conditions; null where it has none on sources
 * @param wording how the cards are worded; meaningless for a stage
 * @param minimum how many participants must stand behind a card; meaningless for a stage
 */
record MapRuleTest(UUID id, Set<UUID> codes, boolean anyCode, Set<UUID> people, Set<UUID> sources, CardWording wording,
        int minimum) {

    /** Whether codings of this code are meant. */
    boolean means(UUID code) {
        return anyCode || code != null && codes.contains(code);
    }

    /** Those of the people who satisfy the rule's conditions. */
    List<UUID> satisfying(List<UUID> speakers) {
        return people == null ? speakers : speakers.stream().filter(people::contains).toList();
    }

    /** Whether source and speakers of a coding satisfy the conditions. */
    boolean allows(CodingRow row) {
        return (sources == null || sources.contains(row.source()))
                && (people == null || row.participants().stream().anyMatch(people::contains));
    }
}
