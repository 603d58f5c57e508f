/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;

/** Puts sticky notes onto a map, each a proposed card at the end of a cell. */
public final class AddStickies extends AddCards {

    /** All into one cell. */
    public AddStickies(EditingDomain domain, Stage stage, Lane lane, List<Sticky> stickies) {
        super(stickies.size() == 1 ? Messages.addSticky : Messages.addStickies, domain, stage, lane, Integer.MAX_VALUE,
                stickies.stream().map(sticky -> card(stage, lane, sticky)).toList());
    }

    private static Card card(Stage stage, Lane lane, Sticky sticky) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setText(sticky.text());
        card.setStage(stage);
        card.setLane(lane);
        card.setBasis(Basis.PROPOSED);
        card.setPriority(sticky.priority());
        card.setVotes(sticky.votes());
        card.getProposedBy().addAll(sticky.proposedBy());
        return card;
    }
}
