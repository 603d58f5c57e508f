/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.index.CodingRow;
import org.fieldway.model.codes.Polarity;

/** The codings that come together on one card, or from which the quotes of a cell are chosen. */
final class Pile {

    /** What brings codings together. */
    enum By { CODE, ASPECT, FEELINGS, QUOTES }

    /**
     * What they have in common.
     *
     * @param id of the code or the aspect; null for feelings and quotes
     * @param polarity of an aspect; else null
     */
    record Ground(By by, UUID id, Polarity polarity) {

        static final Ground FEELINGS = new Ground(By.FEELINGS, null, null);
        static final Ground QUOTES = new Ground(By.QUOTES, null, null);

        static Ground code(UUID code) {
            return new Ground(By.CODE, code, null);
        }
    }

    private final Ground ground;
    private final MapRuleTest rule;
    private final List<CodingRow> rows = new ArrayList<>();
    private final Set<UUID> codings = new LinkedHashSet<>();
    private final Set<UUID> people = new LinkedHashSet<>();

    Pile(Ground ground, MapRuleTest rule) {
        this.ground = ground;
        this.rule = rule;
    }

    /** @param speakers those of the coding's who are drawn and satisfy the rule */
    void add(CodingRow row, List<UUID> speakers) {
        if (codings.add(row.id())) {
            rows.add(row);
            people.addAll(speakers);
        }
    }

    Ground ground() {
        return ground;
    }

    /** The rule that began the pile. */
    MapRuleTest rule() {
        return rule;
    }

    List<CodingRow> rows() {
        return rows;
    }

    Set<UUID> people() {
        return people;
    }
}
