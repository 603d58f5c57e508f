/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.index.CodingRow;
import org.fieldway.model.codes.Polarity;
import org.fieldway.model.study.Basis;

/** Words the cards. */
final class CardWriter {

    private static final int VALUES_TOLD = 2;

    private final DraftQuestion question;
    private final CodingDetails details;

    CardWriter(DraftQuestion question, CodingDetails details) {
        this.question = question;
        this.details = details;
    }

    DraftCard byCode(UUID stage, UUID lane, Pile pile) {
        UUID code = pile.ground().id();
        return card(new RuleKey(stage, lane, RuleKey.code(code)), question.names.code(code), null, pile.rows(),
                List.of(), pile.people().size());
    }

    DraftCard byAspect(UUID stage, UUID lane, Pile pile) {
        UUID aspect = pile.ground().id();
        Polarity polarity = pile.ground().polarity();
        List<UUID> codes = codes(pile.rows());
        String values = String.join(", ", codes.stream().limit(VALUES_TOLD).map(question.names::code).toList());
        String text = NLS.bind(switch (polarity) {
            case VALUED -> Messages.valued;
            case MISSING -> Messages.missing;
            case HARMFUL -> Messages.harmful;
        }, values, question.names.aspect(aspect));
        DraftCard card = card(new RuleKey(stage, lane, RuleKey.aspect(aspect, polarity)), text, null, pile.rows(),
                List.of(aspect), pile.people().size());
        return new DraftCard(card.key(), text, null, null, card.basis(), polarity, codes, card.aspects(),
                card.excerpts(), card.participants());
    }

    DraftCard quote(UUID stage, UUID lane, CodingRow row) {
        String words = details.words(row.source(), row.id());
        return card(new RuleKey(stage, lane, RuleKey.quote(row.id())), QuoteText.of(words), null, List.of(row),
                List.of(), row.participants().size());
    }

    /**
     * One card for the feelings of a cell: as word the feeling of most people, as score the median of the people's
     * medians, halves towards the middle of the scale.
     */
    DraftCard feelings(UUID stage, UUID lane, Pile pile) {
        UUID code = mostFelt(pile);
        String name = question.names.code(code);
        return card(new RuleKey(stage, lane, RuleKey.feelings()), name, new Feeling(score(pile), lower(name)),
                pile.rows(), List.of(), pile.people().size());
    }

    private record Feeling(Integer score, String word) { }

    private DraftCard card(RuleKey key, String text, Feeling feeling, List<CodingRow> rows, List<UUID> aspects,
            int people) {
        return new DraftCard(key, text, feeling == null ? null : feeling.score(), feeling == null ? null
                : feeling.word(), basis(rows), null, codes(rows), aspects, excerpts(rows), people);
    }

    private UUID mostFelt(Pile pile) {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        Map<UUID, Integer> excerpts = new HashMap<>();
        for (CodingRow row : pile.rows()) {
            people.computeIfAbsent(row.code(), fresh -> new HashSet<>()).addAll(row.participants());
            excerpts.merge(row.code(), 1, Integer::sum);
        }
        return people.keySet().stream().min(Comparator.comparingInt((UUID code) -> -people.get(code).size())
                .thenComparingInt(code -> -excerpts.get(code)).thenComparingInt(question.names::place)
                .thenComparing(UUID::toString)).orElseThrow();
    }

    private Integer score(Pile pile) {
        Map<UUID, List<Integer>> scores = new HashMap<>();
        for (CodingRow row : pile.rows()) {
            Integer valence = question.names.valence(row.code());
            if (valence != null) {
                row.participants().forEach(person -> scores.computeIfAbsent(person, it -> new ArrayList<>()).add(valence));
            }
        }
        if (scores.isEmpty()) {
            return null;
        }
        double median = median(scores.values().stream().map(CardWriter::median).toList());
        return (int) (Math.signum(median) * Math.ceil(Math.abs(median) - 0.5));
    }

    private static double median(Collection<? extends Number> sample) {
        double[] sorted = sample.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private Basis basis(List<CodingRow> rows) {
        return rows.stream().allMatch(row -> question.observed.contains(row.source())) ? Basis.OBSERVED : Basis.SAID;
    }

    private List<UUID> codes(List<CodingRow> rows) {
        Map<UUID, Integer> counts = new HashMap<>();
        rows.stream().map(CodingRow::code).filter(code -> code != null)
                .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts.keySet().stream().sorted(Comparator.comparingInt((UUID code) -> -counts.get(code))
                .thenComparingInt(question.names::place).thenComparing(UUID::toString)).toList();
    }

    private List<DraftCard.Excerpt> excerpts(List<CodingRow> rows) {
        List<DraftCard.Excerpt> excerpts = new ArrayList<>();
        for (CodingRow row : rows) {
            excerpts.add(new DraftCard.Excerpt(row.source(), row.id(), details.words(row.source(), row.id())));
        }
        return excerpts;
    }

    /** A name within a sentence; an abbreviation stays as it is. */
    private static String lower(String name) {
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
