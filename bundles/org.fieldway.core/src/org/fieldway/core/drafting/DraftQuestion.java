/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.SourceKind;

/**
 * What is to be drafted, taken from the model as it is now: rules, people, names. Immutable, so that
 * {@link Drafting} may work on it on any thread.
 */
public final class DraftQuestion {

    /** A lane: its number, its rules, and how its cards are drawn. */
    record LaneOf(UUID id, String name, CardShape shape, List<MapRuleTest> rules) { }

    /** A stage and its rules. */
    record StageOf(UUID id, String name, List<MapRuleTest> rules) { }

    final boolean individual;
    final DraftPeople people;
    final List<StageOf> stages;
    final List<LaneOf> lanes;
    final CodeNames names;
    final List<UUID> sources;
    final Set<UUID> observed = new HashSet<>();
    final Map<UUID, RuleName> ruleNames = new HashMap<>();
    final Drafted drafted;

    private DraftQuestion(OpenStudy study, MapKind kind, Collection<Participant> people, List<Stage> stages,
            List<Lane> lanes, Drafted drafted, LocalDate today) {
        RuleReader rules = new RuleReader(study.study());
        this.individual = kind == MapKind.INDIVIDUAL;
        this.people = DraftPeople.of(study, people, individual, today);
        this.names = CodeNames.of(study.codebook());
        this.sources = study.study().getSources().stream().map(Identified::getId).toList();
        this.drafted = drafted;
        LaneKinds kinds = LaneKinds.of(study.study());
        study.study().getSources().stream().filter(DraftQuestion::isObserved).map(SourceEntry::getId)
                .forEach(observed::add);
        this.stages = stages.stream().map(stage -> new StageOf(stage.getId(), name(stage.getName()),
                read(rules, stage.getRules(), stage.getName(), true))).toList();
        this.lanes = lanes.stream().map(lane -> new LaneOf(lane.getId(), name(lane.getName()), kinds.of(lane.getKind()).shape(),
                read(rules, lane.getRules(), lane.getName(), false))).toList();
    }

    /**
     * For a map that is not there yet, or is only looked at.
     *
     * @param stages each with an id, as all their rules
     * @param lanes each with an id, as all their rules
     * @param today consent given or taken back later does not count
     */
    public static DraftQuestion of(OpenStudy study, MapKind kind, Collection<Participant> people, List<Stage> stages,
            List<Lane> lanes, LocalDate today) {
        return new DraftQuestion(study, kind, people, stages, lanes, Drafted.NOTHING, today);
    }

    /** For drafting a map anew, by its own rules and about the people whom it is about. */
    public static DraftQuestion of(OpenStudy study, JourneyMap map, LocalDate today) {
        return new DraftQuestion(study, map.getKind(), MapPeople.of(study.study(), map), map.getStages(), map.getLanes(),
                Drafted.of(map), today);
    }

    /** Whether any stage or lane has a rule: without one nothing can be drafted. */
    public boolean hasRules() {
        return !ruleNames.isEmpty();
    }

    /** How many people's codings are used. */
    public int participants() {
        return people.drawn().size();
    }

    private List<MapRuleTest> read(RuleReader reader, List<? extends MapRule> rules, String place, boolean stage) {
        rules.forEach(rule -> ruleNames.put(rule.getId(), RuleName.of(rule, name(place), stage)));
        return rules.stream().map(reader::read).toList();
    }

    private static boolean isObserved(SourceEntry source) {
        return source.getKind() == SourceKind.FIELD_NOTE || source.getKind() == SourceKind.IMAGE;
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }
}
