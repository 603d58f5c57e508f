/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.index.RegionKind;
import org.fieldway.core.store.OpenStudy;

/**
 * Draws a map's cards from codings. Codings that say the same in one stage and lane become one card: those of one code;
 * in a lane worded by aspect those that attribute a value to the same aspect of the service in the same way; in a lane
 * of feelings all of them. In a lane of quotes a few are chosen that stand for the others. Works on any thread; the
 * same question gives the same draft.
 */
public final class Drafting {

    private final DraftQuestion question;
    private final CardWriter writer;
    private final List<DraftCard> cards = new ArrayList<>();
    private int tooFew;

    private Drafting(DraftQuestion question, CodingDetails details) {
        this.question = question;
        this.writer = new CardWriter(question, details);
    }

    /**
     * Drafts.
     *
     * @param index of the same study
     * @param details of the codings of the sources that are needed, see {@link #sources}
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public static Draft draft(DraftQuestion question, CodingIndex index, CodingDetails details,
            IProgressMonitor monitor) {
        Gatherer gathered = new Gatherer(question, index, details).gather(monitor);
        return new Drafting(question, details).write(gathered);
    }

    /**
     * The sources of which details are needed. On any thread.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public static Set<UUID> sources(DraftQuestion question, CodingIndex index, IProgressMonitor monitor) {
        Gatherer gathered = new Gatherer(question, index, CodingDetails.NONE).gather(monitor);
        return gathered.piles().values().stream().flatMap(cell -> cell.values().stream())
                .flatMap(pile -> pile.rows().stream()).map(CodingRow::source).collect(Collectors.toSet());
    }

    /**
     * Drafts with what has to be read for it, on the thread of the model.
     *
     * @throws FieldwayException where the index cannot be read
     */
    public static Draft draft(OpenStudy study, DraftQuestion question) throws FieldwayException {
        CodingIndex index = study.index();
        CodingDetails details = CodingDetails.of(study, sources(question, index, new NullProgressMonitor()));
        return draft(question, index, details, new NullProgressMonitor());
    }

    private Draft write(Gatherer gathered) {
        for (int lane = 0; lane < question.lanes.size(); lane++) {
            QuoteChoice quotes = new QuoteChoice(question, candidates(gathered, lane));
            for (int stage = 0; stage < question.stages.size(); stage++) {
                cell(question.stages.get(stage).id(), question.lanes.get(lane).id(), quotes,
                        gathered.piles().getOrDefault(new Gatherer.Cell(stage, lane), Map.of()));
            }
        }
        Set<UUID> used = new HashSet<>();
        cards.forEach(card -> card.excerpts().forEach(excerpt -> used.add(excerpt.coding())));
        Set<UUID> near = new HashSet<>(gathered.placedNear());
        near.retainAll(used);
        return new Draft(cards, unmatched(gathered.matched()), question.people.leftOut(), question.participants(),
                excerpts(gathered, used), near.size(), gathered.unplaced().size(), tooFew);
    }

    /** Words that several codings mark are one excerpt. */
    private static int excerpts(Gatherer gathered, Set<UUID> used) {
        return (int) gathered.piles().values().stream().flatMap(cell -> cell.values().stream())
                .flatMap(pile -> pile.rows().stream()).filter(row -> used.contains(row.id()))
                .map(row -> new Passage(row.source(), row.kind(), row.start(), row.end(),
                        row.kind() == RegionKind.TEXT || row.kind() == RegionKind.TIME ? null : row.id()))
                .distinct().count();
    }

    private record Passage(UUID source, RegionKind kind, int start, int end, UUID itself) { }

    private static List<CodingRow> candidates(Gatherer gathered, int lane) {
        List<CodingRow> rows = new ArrayList<>();
        gathered.piles().forEach((cell, piles) -> {
            Pile pile = cell.lane() == lane ? piles.get(Pile.Ground.QUOTES) : null;
            if (pile != null) {
                rows.addAll(pile.rows());
            }
        });
        return rows;
    }

    private void cell(UUID stage, UUID lane, QuoteChoice quotes, Map<Pile.Ground, Pile> piles) {
        List<DraftCard> cell = new ArrayList<>();
        for (Pile pile : piles.values()) {
            if (pile.people().size() < (question.individual ? 1 : pile.rule().minimum())) {
                tooFew++;
                continue;
            }
            switch (pile.ground().by()) {
                case CODE -> cell.add(writer.byCode(stage, lane, pile));
                case ASPECT -> cell.add(writer.byAspect(stage, lane, pile));
                case FEELINGS -> cell.add(writer.feelings(stage, lane, pile));
                case QUOTES -> quotes.choose(stage, lane, pile).forEach(row -> cell.add(writer.quote(stage, lane, row)));
            }
        }
        cell.removeIf(card -> card.text().isBlank());
        cell.sort(order());
        cards.addAll(cell);
    }

    /** Quotes keep the order in which they were chosen, since each has one excerpt. */
    private Comparator<DraftCard> order() {
        return Comparator.comparingInt((DraftCard card) -> card.key().quoted().isPresent() ? 0 : -card.participants())
                .thenComparingInt(card -> card.key().quoted().isPresent() ? 0 : -card.excerpts().size())
                .thenComparingInt(card -> card.codes().isEmpty() || card.key().quoted().isPresent() ? 0
                        : question.names.place(card.codes().getFirst()));
    }

    private List<RuleName> unmatched(Set<UUID> matched) {
        return question.ruleNames.entrySet().stream().filter(rule -> !matched.contains(rule.getKey()))
                .map(Map.Entry::getValue).sorted(Comparator.comparing(RuleName::stage).reversed()
                        .thenComparing(RuleName::place).thenComparing(RuleName::what)).toList();
    }
}
