/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.model.journey.CardWording;

/** Goes through all codings once and piles them up, cell by cell. */
final class Gatherer {

    /** Where a stage crosses a lane, by their numbers. */
    record Cell(int stage, int lane) { }

    private final DraftQuestion question;
    private final CodingIndex index;
    private final CodingDetails details;
    private final RuleTable rules;
    private final Map<Cell, Map<Pile.Ground, Pile>> piles = new LinkedHashMap<>();
    private final Set<UUID> matched = new HashSet<>();
    private final Set<UUID> unplaced = new HashSet<>();
    private final Set<UUID> placedNear = new HashSet<>();

    Gatherer(DraftQuestion question, CodingIndex index, CodingDetails details) {
        this.question = question;
        this.index = index;
        this.details = details;
        this.rules = new RuleTable(question);
    }

    Gatherer gather(IProgressMonitor monitor) {
        for (UUID source : question.sources) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            List<CodingRow> rows = index.ofSource(source);
            StagePlaces places = new StagePlaces(rules, rows);
            rows.forEach(row -> gather(row, places));
        }
        return this;
    }

    private void gather(CodingRow row, StagePlaces places) {
        RuleTable.Meant meant = rules.of(row.code());
        if (meant.lanes().isEmpty() && meant.stages().isEmpty()) {
            return;
        }
        List<UUID> speakers = drawn(row);
        if (speakers.isEmpty()) {
            return;
        }
        meant.stages().stream().map(RuleTable.At::rule).filter(rule -> rule.allows(row))
                .forEach(rule -> matched.add(rule.id()));
        StagePlaces.Place place = null;
        Set<Integer> lanes = new HashSet<>();
        for (RuleTable.At at : meant.lanes()) {
            List<UUID> satisfying = at.rule().allows(row) ? at.rule().satisfying(speakers) : List.of();
            if (!satisfying.isEmpty()) {
                matched.add(at.rule().id());
                place = place == null ? placeOf(row, places) : place;
                if (lanes.add(at.number())) {
                    put(row, place, at, satisfying);
                }
            }
        }
    }

    /** Those whose map it is; nobody where somebody else in the passage may not be counted. */
    private List<UUID> drawn(CodingRow row) {
        List<UUID> speakers = row.participants();
        if (speakers.stream().anyMatch(question.people.uncounted()::contains)) {
            return List.of();
        }
        return speakers.stream().filter(question.people.drawn()::contains).toList();
    }

    private StagePlaces.Place placeOf(CodingRow row, StagePlaces places) {
        StagePlaces.Place place = places.of(row);
        switch (place.how()) {
            case NOWHERE -> unplaced.add(row.id());
            case NEAR -> placedNear.add(row.id());
            case OWN, SHARED -> { }
        }
        return place;
    }

    private void put(CodingRow row, StagePlaces.Place place, RuleTable.At at, List<UUID> speakers) {
        for (int stage : place.stages()) {
            Map<Pile.Ground, Pile> cell = piles.computeIfAbsent(new Cell(stage, at.number()),
                    fresh -> new LinkedHashMap<>());
            for (Pile.Ground ground : grounds(row, at)) {
                cell.computeIfAbsent(ground, fresh -> new Pile(ground, at.rule())).add(row, speakers);
            }
        }
    }

    private List<Pile.Ground> grounds(CodingRow row, RuleTable.At at) {
        CardShape shape = question.lanes.get(at.number()).shape();
        if (shape == CardShape.CURVE) {
            return List.of(Pile.Ground.FEELINGS);
        }
        if (shape == CardShape.QUOTE || at.rule().wording() == CardWording.QUOTE) {
            return List.of(Pile.Ground.QUOTES);
        }
        return at.rule().wording() == CardWording.ASPECT ? aspects(row) : List.of(Pile.Ground.code(row.code()));
    }

    /** A coding that attributes its value to nothing is gathered by its code. */
    private List<Pile.Ground> aspects(CodingRow row) {
        List<Pile.Ground> grounds = new ArrayList<>();
        details.values(row.source(), row.id()).forEach(value ->
                grounds.add(new Pile.Ground(Pile.By.ASPECT, value.aspect(), value.polarity())));
        return grounds.isEmpty() ? List.of(Pile.Ground.code(row.code())) : grounds;
    }

    Map<Cell, Map<Pile.Ground, Pile>> piles() {
        return piles;
    }

    /** Ids of the rules that took at least one coding. */
    Set<UUID> matched() {
        return matched;
    }

    /** Codings that a lane's rule took and that belong to no stage. */
    Set<UUID> unplaced() {
        return unplaced;
    }

    /** Codings that belong to a stage only because its passage is near. */
    Set<UUID> placedNear() {
        return placedNear;
    }
}
