/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Audience;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.Participant;

/** What is said of an idea from a workshop: how urgent it is, and to the team alone who proposed it and how many votes it got. */
final class Proposal {

    private Proposal() { }

    /** In the order in which it is read; empty for a card that is no proposal. */
    static List<String> of(Card card, Audience audience) {
        List<String> parts = new ArrayList<>();
        if (!audience.beyondTeam() && !card.getProposedBy().isEmpty()) {
            parts.add(NLS.bind(Messages.proposedBy, String.join(", ", card.getProposedBy().stream().map(Participant::getName)
                    .filter(Objects::nonNull).toList())));
        }
        switch (card.getPriority()) {
            case HIGH -> parts.add(Messages.priorityHigh);
            case MEDIUM -> parts.add(Messages.priorityMedium);
            case LOW -> parts.add(Messages.priorityLow);
            default -> { }
        }
        if (!audience.beyondTeam() && card.getVotes() > 0) {
            parts.add(card.getVotes() == 1 ? Messages.oneVote : NLS.bind(Messages.votes, card.getVotes()));
        }
        return parts;
    }
}
