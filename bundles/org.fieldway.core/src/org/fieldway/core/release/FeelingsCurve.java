/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyPackage;

/**
 * The points of a feelings lane. In a group each person counts once: by the median of the valences of their emotion
 * codings in the stage. Where a stage's cards stand on no such codings, the scores set on the cards are taken instead
 * and the number of people is not known.
 */
final class FeelingsCurve {

    private static final int BAND_FROM = 5;

    private final Gate gate;
    private final Counts counts;
    private final boolean individual;

    FeelingsCurve(Gate gate, Counts counts, MapKind kind) {
        this.gate = gate;
        this.counts = counts;
        this.individual = kind == MapKind.INDIVIDUAL;
    }

    /**
     * The point of one stage, empty where nothing is known of it or nothing may be told.
     *
     * @param cards of the cell, in order
     * @param word the feeling in a word, from a card that is shown
     */
    Optional<FeelingPoint> point(String stageId, String laneId, Map<Card, CardEvidence> cards, String word) {
        List<Integer> own = cards.keySet().stream().map(Card::getFeelingScore).filter(Objects::nonNull).toList();
        boolean set = cards.keySet().stream().anyMatch(FeelingsCurve::isSetByHand);
        boolean fromMaterial = cards.values().stream().flatMap(evidence -> evidence.found().stream())
                .anyMatch(excerpt -> excerpt.valence() != null);
        if (fromMaterial && (!individual || !set)) {
            return people(stageId, laneId, scores(cards), word);
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(flat(stageId, laneId, Quartiles.of(own).median(),
                individual && counts.mayTell(1) ? 1 : 0, word));
    }

    /** What was drafted from codings says no more than they do. */
    private static boolean isSetByHand(Card card) {
        String score = JourneyPackage.Literals.CARD__FEELING_SCORE.getName();
        return card.getFeelingScore() != null
                && (card.getOrigin() == CardOrigin.DRAWN || card.getEditedFeatures().contains(score));
    }

    private Map<String, List<Integer>> scores(Map<Card, CardEvidence> cards) {
        Map<String, List<Integer>> scores = new LinkedHashMap<>();
        for (CardEvidence evidence : cards.values()) {
            for (Evidence excerpt : gate.counted(evidence.found())) {
                if (excerpt.valence() != null) {
                    excerpt.participantIds().forEach(person ->
                            scores.computeIfAbsent(person, it -> new ArrayList<>()).add(excerpt.valence()));
                }
            }
        }
        return scores;
    }

    private Optional<FeelingPoint> people(String stageId, String laneId, Map<String, List<Integer>> scores, String word) {
        int n = scores.size();
        if (n == 0 || !individual && counts.isSmall(n)) {
            return Optional.empty();
        }
        Quartiles sample = Quartiles.of(scores.values().stream().map(own -> Quartiles.of(own).median()).toList());
        int told = counts.mayTell(n) ? n : 0;
        if (n >= BAND_FROM) {
            return Optional.of(new FeelingPoint(stageId, laneId, sample.median(), sample.lower(), sample.upper(), told,
                    List.of(), word));
        }
        List<Double> singles = individual || !counts.audience().numbersShown() ? List.of() : sample.sorted();
        return Optional.of(new FeelingPoint(stageId, laneId, sample.median(), sample.median(), sample.median(), told,
                singles, word));
    }

    private static FeelingPoint flat(String stageId, String laneId, double score, int n, String word) {
        return new FeelingPoint(stageId, laneId, score, score, score, n, List.of(), word);
    }
}
