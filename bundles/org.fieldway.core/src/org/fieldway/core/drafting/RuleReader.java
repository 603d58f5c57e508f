/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.CodeSet;
import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.CardWording;
import org.fieldway.model.journey.LaneRule;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.study.AttributeDefinition;
import org.fieldway.model.study.CaseKind;
import org.fieldway.model.study.Classified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

/** Takes from the model what its rules mean for these people and sources. To be used where the model may be read. */
final class RuleReader {

    private final Study study;
    private final Map<Classified, List<Classified>> bearers = new HashMap<>();

    RuleReader(Study study) {
        this.study = study;
        study.getParticipants().forEach(person -> bearers.put(person, bearers(person)));
        study.getSources().forEach(source -> bearers.put(source, bearers(source)));
    }

    MapRuleTest read(MapRule rule) {
        Set<UUID> codes = codes(rule);
        boolean anyCode = rule.getCodes().isEmpty() && rule.getCodeSets().isEmpty() && !rule.getConditions().isEmpty();
        List<AttributeCondition> onSources = conditions(rule, true);
        List<AttributeCondition> onPeople = conditions(rule, false);
        return new MapRuleTest(rule.getId(), codes, anyCode,
                onPeople.isEmpty() ? null : satisfying(study.getParticipants(), onPeople),
                onSources.isEmpty() ? null : satisfying(study.getSources(), onSources),
                rule instanceof LaneRule lane ? lane.getWording() : CardWording.CODE_NAME,
                rule instanceof LaneRule lane ? Math.max(1, lane.getMinimumParticipants()) : 1);
    }

    static Set<UUID> codes(MapRule rule) {
        Set<UUID> codes = new LinkedHashSet<>();
        rule.getCodes().forEach(code -> add(code, rule.isIncludeSubcodes(), codes));
        for (CodeSet set : rule.getCodeSets()) {
            set.getCodes().forEach(code -> add(code, rule.isIncludeSubcodes(), codes));
        }
        return Set.copyOf(codes);
    }

    private static void add(Code code, boolean below, Set<UUID> codes) {
        Code used = code;
        Set<Code> seen = new HashSet<>();
        while (used.getReplacedBy() != null && seen.add(used)) {
            used = used.getReplacedBy();
        }
        if (used.getId() != null && codes.add(used.getId()) && below) {
            used.getChildren().forEach(child -> add(child, true, codes));
        }
    }

    private static List<AttributeCondition> conditions(MapRule rule, boolean ofSources) {
        return rule.getConditions().stream().filter(each -> isOfSources(each.getDefinition()) == ofSources).toList();
    }

    private static boolean isOfSources(AttributeDefinition definition) {
        return definition != null
                && (definition.getAppliesTo() == CaseKind.SOURCES || definition.getAppliesTo() == CaseKind.PLACES);
    }

    private Set<UUID> satisfying(Collection<? extends Classified> all, List<AttributeCondition> conditions) {
        List<AttributeTest> tests = conditions.stream().map(AttributeTest::new).toList();
        Set<UUID> found = new HashSet<>();
        for (Classified each : all) {
            if (tests.stream().allMatch(test -> test.holds(bearers.get(each)))) {
                found.add(each.getId());
            }
        }
        return found;
    }

    /** A person is described by their own attributes, those of their organisation and of the cases that they are in. */
    private List<Classified> bearers(Participant person) {
        List<Classified> all = new ArrayList<>(List.of(person));
        add(all, person.getOrganisation());
        study.getCases().stream().filter(each -> each.getParticipants().contains(person)).forEach(all::add);
        return all;
    }

    private List<Classified> bearers(SourceEntry source) {
        List<Classified> all = new ArrayList<>(List.of(source));
        add(all, source.getPlace());
        return all;
    }

    private static void add(List<Classified> all, Classified one) {
        if (one != null) {
            all.add(one);
        }
    }

}
