/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.Participant;

/** Changes what is said about a card beside its text: what it stands on, how urgent it is, who proposed it. */
public final class ChangeCard extends MapChange {

    private final Card card;
    private final EStructuralFeature feature;
    private final Object value;

    private ChangeCard(String label, EditingDomain domain, Card card, EStructuralFeature feature, Object value) {
        super(label, domain, (JourneyMap) card.eContainer());
        this.card = card;
        this.feature = feature;
        this.value = value;
    }

    /** Says what the card stands on. */
    public static ChangeCard basis(EditingDomain domain, Card card, Basis basis) {
        return new ChangeCard(Messages.changeBasis, domain, card, JourneyPackage.Literals.CARD__BASIS, basis);
    }

    /** Says how urgent it is. */
    public static ChangeCard priority(EditingDomain domain, Card card, Priority priority) {
        return new ChangeCard(Messages.changePriority, domain, card, JourneyPackage.Literals.CARD__PRIORITY, priority);
    }

    /** Says who had the idea. */
    public static ChangeCard proposers(EditingDomain domain, Card card, List<Participant> people) {
        return new ChangeCard(Messages.changeProposers, domain, card, JourneyPackage.Literals.CARD__PROPOSED_BY,
                List.copyOf(people));
    }

    @Override
    public EObject subject() {
        return card;
    }

    @Override
    protected void plan() {
        set(card, feature, value);
        if (!isEmpty()) {
            keepFromDrafting(card, feature);
        }
    }
}
