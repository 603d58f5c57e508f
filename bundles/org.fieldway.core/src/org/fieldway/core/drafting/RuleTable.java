/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which rules mean a code: looked up once for each code, since a study has many codings and few codes. */
final class RuleTable {

    /** A rule and the number of its stage or lane. */
    record At(int number, MapRuleTest rule) { }

    /** The rules that mean a code, in the order of the map. */
    record Meant(List<At> stages, List<At> lanes) { }

    private final DraftQuestion question;
    private final Map<UUID, Meant> known = new HashMap<>();

    RuleTable(DraftQuestion question) {
        this.question = question;
    }

    /** @param code null for a coding without one, which only rules mean that name no code */
    Meant of(UUID code) {
        return known.computeIfAbsent(code, this::look);
    }

    private Meant look(UUID code) {
        return new Meant(look(code, question.stages.stream().map(DraftQuestion.StageOf::rules).toList()),
                look(code, question.lanes.stream().map(DraftQuestion.LaneOf::rules).toList()));
    }

    private static List<At> look(UUID code, List<List<MapRuleTest>> rules) {
        List<At> meant = new ArrayList<>();
        for (int number = 0; number < rules.size(); number++) {
            for (MapRuleTest rule : rules.get(number)) {
                if (rule.means(code)) {
                    meant.add(new At(number, rule));
                }
            }
        }
        return List.copyOf(meant);
    }
}
