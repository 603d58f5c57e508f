/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.Participant;

/**
 * How much a rule takes.
 *
 * @param excerpts how many passages, those that several codings mark counted once
 * @param participants how many people
 */
public record RuleCount(int excerpts, int participants) {

    private record Passage(UUID source, int start, int end) { }

    /**
     * Takes from the model what a rule means now; the result counts on any thread.
     *
     * @param rule need not be part of the study
     * @param people whose codings are counted
     * @param today consent given or taken back later does not count
     */
    public static Function<CodingIndex, RuleCount> asking(OpenStudy study, MapRule rule,
            Collection<Participant> people, LocalDate today) {
        MapRuleTest test = new RuleReader(study.study()).read(rule);
        DraftPeople drawn = DraftPeople.of(study, people, false, today);
        List<UUID> sources = study.study().getSources().stream().map(Identified::getId).toList();
        return index -> count(test, drawn, test.anyCode()
                ? sources.stream().flatMap(source -> index.ofSource(source).stream())
                : index.ofCodes(test.codes()).stream());
    }

    private static RuleCount count(MapRuleTest test, DraftPeople people, Stream<CodingRow> rows) {
        Set<Passage> passages = new HashSet<>();
        Set<UUID> speakers = new HashSet<>();
        rows.filter(test::allows).filter(row -> row.participants().stream().noneMatch(people.uncounted()::contains))
                .forEach(row -> {
                    List<UUID> drawn = test.satisfying(row.participants()).stream().filter(people.drawn()::contains).toList();
                    if (!drawn.isEmpty()) {
                        passages.add(new Passage(row.source(), row.start(), row.end()));
                        speakers.addAll(drawn);
                    }
                });
        return new RuleCount(passages.size(), speakers.size());
    }
}
