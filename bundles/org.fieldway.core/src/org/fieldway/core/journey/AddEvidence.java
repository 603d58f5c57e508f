/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;

/**
 * Puts quotes behind cards. What a card has already is left out. A card that was assumed stands on what its first
 * quotes tell from then on: on what was said, or seen.
 */
public final class AddEvidence extends MapChange {

    private final List<Card> cards;
    private final List<EvidenceRef> references;
    private final Basis basis;

    /**
     * @param cards of this map
     * @param references as {@link EvidenceRefs} makes them; each card gets copies of its own
     * @param basis what a card rests on that was assumed and had no quotes: said, observed
     */
    public AddEvidence(EditingDomain domain, JourneyMap map, Collection<Card> cards,
            Collection<EvidenceRef> references, Basis basis) {
        super(references.size() == 1 ? Messages.attachQuote : Messages.attachQuotes, domain, map);
        this.cards = List.copyOf(cards);
        this.references = List.copyOf(references);
        this.basis = basis;
    }

    /** Puts what was said behind one card. */
    public AddEvidence(EditingDomain domain, JourneyMap map, Card card, Collection<EvidenceRef> references) {
        this(domain, map, List.of(card), references, Basis.SAID);
    }

    @Override
    public EObject subject() {
        return cards.isEmpty() ? map : cards.get(0);
    }

    @Override
    protected void plan() {
        cards.forEach(this::attach);
    }

    private void attach(Card card) {
        List<EvidenceRef> added = missing(card);
        if (added.isEmpty()) {
            return;
        }
        append(AddCommand.create(domain, card, JourneyPackage.Literals.CARD__EVIDENCE, added));
        keepFromDrafting(card, JourneyPackage.Literals.CARD__EVIDENCE);
        if (card.getEvidence().isEmpty() && card.getBasis() == Basis.ASSUMED) {
            set(card, JourneyPackage.Literals.CARD__BASIS, basis);
            keepFromDrafting(card, JourneyPackage.Literals.CARD__BASIS);
        }
    }

    private List<EvidenceRef> missing(Card card) {
        List<EvidenceRef> added = new ArrayList<>();
        for (EvidenceRef reference : references) {
            if (!EvidenceRefs.contain(card.getEvidence(), reference) && !EvidenceRefs.contain(added, reference)) {
                added.add(EvidenceRefs.copy(reference));
            }
        }
        return added;
    }
}
