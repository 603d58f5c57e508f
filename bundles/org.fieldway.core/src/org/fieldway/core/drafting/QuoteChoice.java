/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.index.CodingRow;

/**
 * Chooses the few quotes that stand for a cell: what was chosen before; then those of people who were not heard in the
 * lane yet, words that many codes mark before others, and such of a length that reads well. Nobody is chosen who may not be quoted, and no words twice in one lane.
 */
final class QuoteChoice {

    /** How many quotes a cell has at most. */
    static final int MOST = 3;
    /** As above, on the map of one person, whose words fill the lane anyway. */
    static final int MOST_OF_ONE = 2;

    private static final int SHORT = 40;
    private static final int LONG = 180;
    private static final int TELLING = 3;

    private record Words(UUID source, int start, int end) { }

    private final DraftQuestion question;
    private final Map<Words, Set<UUID>> codesOn = new HashMap<>();
    private final Map<UUID, Integer> heard = new HashMap<>();
    private final Set<Words> used = new HashSet<>();
    private final Map<UUID, Integer> places = new HashMap<>();

    /** @param lane all candidates of a lane, from which it is told what is said with most weight */
    QuoteChoice(DraftQuestion question, List<CodingRow> lane) {
        this.question = question;
        question.sources.forEach(source -> places.put(source, places.size()));
        lane.forEach(row -> codesOn.computeIfAbsent(words(row), fresh -> new HashSet<>()).add(row.code()));
    }

    List<CodingRow> choose(UUID stage, UUID lane, Pile pile) {
        List<UUID> before = question.drafted.quotes(stage, lane);
        String start = Drafted.cell(stage, lane) + '/';
        List<CodingRow> candidates = pile.rows().stream()
                .filter(row -> row.participants().stream().noneMatch(question.people.unquoted()::contains))
                .filter(row -> !question.drafted.dismissed().contains(start + RuleKey.quote(row.id())))
                .sorted(Comparator.comparing((CodingRow row) -> !before.contains(row.id())).thenComparing(order()))
                .toList();
        int most = (question.individual ? MOST_OF_ONE : MOST) - question.drafted.dismissedQuotes(stage, lane);
        return choose(candidates, before, Math.max(0, most));
    }

    private List<CodingRow> choose(List<CodingRow> candidates, List<UUID> before, int most) {
        List<CodingRow> chosen = new ArrayList<>();
        Set<UUID> voices = new HashSet<>();
        while (chosen.size() < most) {
            Optional<CodingRow> best = candidates.stream().filter(row -> isNew(row) && (before.contains(row.id())
                    || question.individual || Collections.disjoint(row.participants(), voices)))
                    .min(Comparator.comparingInt(row -> before.contains(row.id()) ? -1 : timesHeard(row)));
            if (best.isEmpty()) {
                return chosen;
            }
            CodingRow row = best.get();
            chosen.add(row);
            used.add(words(row));
            voices.addAll(row.participants());
            row.participants().forEach(person -> heard.merge(person, 1, Integer::sum));
        }
        return chosen;
    }

    /** How often those who speak were quoted in this lane. */
    private int timesHeard(CodingRow row) {
        return row.participants().stream().mapToInt(person -> heard.getOrDefault(person, 0)).max().orElse(0);
    }

    private boolean isNew(CodingRow row) {
        Words words = words(row);
        return used.stream().noneMatch(other -> other.source().equals(words.source())
                && other.start() < Math.max(words.end(), words.start() + 1) && words.start() < Math.max(other.end(), 1));
    }

    private Comparator<CodingRow> order() {
        return Comparator.comparingInt((CodingRow row) -> -Math.min(TELLING, codesOn.get(words(row)).size()))
                .thenComparingInt(QuoteChoice::awkward)
                .thenComparingInt(row -> places.get(row.source()))
                .thenComparingInt(CodingRow::start).thenComparing(CodingRow::id);
    }

    /** How many units the words are too short or too long. */
    private static int awkward(CodingRow row) {
        int length = row.end() - row.start();
        return length < SHORT ? SHORT - length : Math.max(0, length - LONG);
    }

    private static Words words(CodingRow row) {
        return new Words(row.source(), row.start(), row.end());
    }
}
