/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;

import org.fieldway.model.journey.Card;
import org.fieldway.model.study.Organisation;

/** Says how much stands behind a card. */
final class GroundsMaker {

    private final Counts counts;
    private final boolean individual;
    private final int people;

    /** @param people how many people the map is about, as far as they may be counted */
    GroundsMaker(Counts counts, MapKind kind, int people) {
        this.counts = counts;
        this.individual = kind == MapKind.INDIVIDUAL;
        this.people = people;
    }

    boolean isIndividual() {
        return individual;
    }

    /** @param counted the card's excerpts that may be counted */
    Grounds of(Card card, List<Evidence> counted) {
        int who = CardEvidence.people(counted).size();
        int excerpts = CardEvidence.excerpts(counted);
        if (excerpts == 0) {
            return new Grounds(0, 0, 0, withoutExcerpts(card));
        }
        if (individual || who == 0) {
            boolean small = counts.isSmall(excerpts);
            return new Grounds(who, small ? 0 : excerpts, dots(who), counts.excerptsLabel(excerpts));
        }
        if (counts.isSmall(who) || counts.isSmall(excerpts)) {
            return new Grounds(0, 0, 1, counts.fewer());
        }
        return new Grounds(counts.mayTell(who) ? who : 0, excerpts, dots(who), counts.label(who, excerpts));
    }

    /** 1 from one participant, 2 from a quarter, 3 from half of those whom the map is about. */
    private int dots(int who) {
        int all = Math.max(people, who);
        return who == 0 ? 0 : who * 2 >= all ? 3 : who * 4 >= all ? 2 : 1;
    }

    private static String withoutExcerpts(Card card) {
        if (!card.getOrganisations().isEmpty()) {
            return String.join(", ", card.getOrganisations().stream().map(GroundsMaker::sector)
                    .filter(sector -> !sector.isEmpty()).distinct().toList());
        }
        return switch (card.getBasis()) {
            case SAID -> Messages.saidWithoutExcerpt;
            case OBSERVED -> Messages.observed;
            case INFERRED -> Messages.inferred;
            case ASSUMED -> Messages.assumed;
            case PROPOSED -> Messages.workshopIdea;
        };
    }

    private static String sector(Organisation organisation) {
        return switch (organisation.sectorGroup()) {
            case PUBLIC -> Messages.publicSector;
            case THIRD -> Messages.thirdSector;
            case PRIVATE -> Messages.privateSector;
            case UNSTATED -> "";
        };
    }
}
