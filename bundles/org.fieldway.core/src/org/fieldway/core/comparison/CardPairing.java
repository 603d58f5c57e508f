/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.ReleasedCard;

/**
 * Pairs the cards of a cell: those drafted from the same ground, then those of which at least
 * half of the excerpts are the same, then those with the same codes, then those that say nearly the same. A quote is like that very quote only. What is withheld from the audience is like nothing, since to
 * say that it is would tell what it says.
 */
final class CardPairing {

    private static final double HALF = 0.5;

    private final Grounds grounds;
    private final Audience audience;

    CardPairing(Grounds grounds, Audience audience) {
        this.grounds = grounds;
        this.audience = audience;
    }

    private record Alike(ReleasedCard first, ReleasedCard second, double likeness) { }

    List<ComparedCard> pair(List<ReleasedCard> first, List<ReleasedCard> second, CardShape shape, int stage, int lane) {
        Pairing<ReleasedCard> pairing = new Pairing<>(first, second)
                .by((one, other) -> shown(one, other) && grounds.same(one.id(), other.id()))
                .by((one, other) -> shown(one, other) && Likeness.equal(one.text(), other.text()));
        if (shape != CardShape.QUOTE) {
            pairing.by((one, other) -> shown(one, other) && grounds.share(one.id(), other.id(), HALF));
            pairing.by((one, other) -> shown(one, other) && grounds.sameCodes(one.id(), other.id()));
        }
        List<Alike> alike = alike(first, second);
        alike.forEach(pair -> pairing.by((one, other) -> one == pair.first() && other == pair.second()));
        return pairing.merged().stream().map(card -> compared(card, stage, lane))
                .sorted(Comparator.comparingInt(card -> order(card.difference()))).toList();
    }

    private static boolean shown(ReleasedCard one, ReleasedCard other) {
        return !one.withheld() && !other.withheld();
    }

    /** The likest first. */
    private static List<Alike> alike(List<ReleasedCard> first, List<ReleasedCard> second) {
        List<Alike> alike = new ArrayList<>();
        for (ReleasedCard one : first) {
            for (ReleasedCard other : second) {
                double likeness = shown(one, other) ? Likeness.of(one.text(), other.text()) : 0;
                if (likeness >= Likeness.OF_CARDS) {
                    alike.add(new Alike(one, other, likeness));
                }
            }
        }
        alike.sort(Comparator.comparingDouble((Alike pair) -> -pair.likeness()));
        return alike;
    }

    private static int order(Difference difference) {
        return difference == Difference.DIFFERENT ? Difference.SAME.ordinal() - Difference.values().length
                : difference == Difference.SAME ? -Difference.values().length : difference.ordinal();
    }

    private ComparedCard compared(Compared<ReleasedCard> card, int stage, int lane) {
        boolean told = !card.isInBoth() || mayTell(card.first().grounds().participants(),
                card.second().grounds().participants());
        return new ComparedCard(card, stage, lane, difference(card, told), told);
    }

    /** Two counts of people who may be partly the same: where they differ by one, they tell of one. */
    private boolean mayTell(int first, int second) {
        int apart = Math.abs(first - second);
        return !audience.hidesSmallCounts() || apart == 0 || apart >= audience.leastCount();
    }

    private static Difference difference(Compared<ReleasedCard> card, boolean told) {
        if (!card.isInBoth()) {
            return card.first() != null ? Difference.ONLY_FIRST : Difference.ONLY_SECOND;
        }
        ReleasedCard one = card.first();
        ReleasedCard other = card.second();
        boolean counts = !told || one.grounds().label().equals(other.grounds().label());
        boolean same = counts && Likeness.equal(one.text(), other.text()) && one.basis() == other.basis()
                && Objects.equals(one.feelingScore(), other.feelingScore());
        return same ? Difference.SAME : Difference.DIFFERENT;
    }
}
