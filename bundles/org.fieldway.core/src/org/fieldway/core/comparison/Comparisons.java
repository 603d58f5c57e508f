/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Withheld;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;

/** Lays two maps over each other, as far as an audience may see them. */
public final class Comparisons {

    private static final double A_THIRD = 1 / 3.0;

    private final ReleasedMap first;
    private final ReleasedMap second;
    private final Grounds grounds;
    private final CardPairing cardPairing;
    private final List<ComparedCard> cards = new ArrayList<>();

    private Comparisons(ReleasedMap first, ReleasedMap second, Grounds grounds, Audience audience) {
        this.first = first;
        this.second = second;
        this.grounds = grounds;
        this.cardPairing = new CardPairing(grounds, audience);
    }

    /**
     * Two maps of a study. To be called on the thread of the model, as {@link Releases#map}.
     *
     * @param today consent given or taken back later does not count
     */
    public static Release<ReleasedComparison> of(OpenStudy study, JourneyMap first, JourneyMap second,
            Audience audience, LocalDate today) {
        return of(Releases.map(study, first, audience, today), Releases.map(study, second, audience, today),
                Grounds.of(first, second));
    }

    private static Release<ReleasedComparison> of(Release<ReleasedMap> first, Release<ReleasedMap> second,
            Grounds grounds) {
        Audience audience = first.audience();
        ReleasedComparison content = new Comparisons(first.content(), second.content(), grounds, audience).compare();
        Set<Withheld> withheld = new LinkedHashSet<>(first.withheld());
        withheld.addAll(second.withheld());
        return new Release<>(content, Messages.comparison, audience, List.copyOf(withheld));
    }

    private ReleasedComparison compare() {
        List<Compared<ReleasedStage>> stages = stages();
        List<Compared<ReleasedLane>> lanes = new Pairing<>(first.lanes(), second.lanes())
                .by((one, other) -> one.id().equals(other.id()))
                .by((one, other) -> Likeness.equal(one.name(), other.name()))
                .by((one, other) -> one.kind().id().equals(other.kind().id()))
                .by((one, other) -> Likeness.of(one.name(), other.name()) >= Likeness.OF_NAMES).merged();
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int stage = 0; stage < stages.size(); stage++) {
                cell(stages.get(stage), lanes.get(lane), stage, lane);
            }
        }
        Set<String> notes = new LinkedHashSet<>(first.notes());
        notes.addAll(second.notes());
        ReleasedComparison compared = new ReleasedComparison(first, second, stages, lanes, cards, "",
                List.copyOf(notes));
        return new ReleasedComparison(first, second, stages, lanes, cards, Summary.of(compared), compared.notes());
    }

    /**
     * Stages of one name or with the same rules are the same; then those in which the same was said; then, in maps from
     * one template, those that are left over in the same number, in their order.
     */
    private List<Compared<ReleasedStage>> stages() {
        Pairing<ReleasedStage> pairing = new Pairing<>(first.stages(), second.stages())
                .by((one, other) -> one.id().equals(other.id()))
                .by((one, other) -> Likeness.equal(one.name(), other.name()))
                .by((one, other) -> grounds.sameCodes(one.id(), other.id()))
                .by((one, other) -> Likeness.of(one.name(), other.name()) >= Likeness.OF_NAMES)
                .by((one, other) -> grounds.share(one.id(), other.id(), A_THIRD));
        return grounds.isSameTemplate() && first.stages().size() == second.stages().size()
                ? pairing.by((one, other) -> true).merged() : pairing.merged();
    }

    private void cell(Compared<ReleasedStage> stage, Compared<ReleasedLane> lane, int stageNumber, int laneNumber) {
        cards.addAll(cardPairing.pair(cards(first, stage.first(), lane.first()),
                cards(second, stage.second(), lane.second()), lane.either().kind().shape(), stageNumber, laneNumber));
    }

    private static List<ReleasedCard> cards(ReleasedMap map, ReleasedStage stage, ReleasedLane lane) {
        if (stage == null || lane == null) {
            return List.of();
        }
        return map.cards().stream().filter(card -> stage.id().equals(card.stageId()) && lane.id().equals(card.laneId()))
                .filter(card -> lane.kind().shape() != CardShape.CURVE || !isTold(map, card))
                .sorted(Comparator.comparingInt(ReleasedCard::order)).toList();
    }

    /** Whether the curve says as much as the card. */
    private static boolean isTold(ReleasedMap map, ReleasedCard card) {
        return map.feelings().stream().filter(point -> point.stageId().equals(card.stageId())
                && point.laneId().equals(card.laneId())).map(FeelingPoint::word)
                .anyMatch(word -> Likeness.equal(word, card.text()) || Likeness.equal(word, card.feelingWord()));
    }
}
