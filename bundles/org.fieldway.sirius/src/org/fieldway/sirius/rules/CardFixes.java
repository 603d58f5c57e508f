/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.ChangeCard;
import org.fieldway.core.journey.RemoveEvidence;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.Basis;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.sirius.change.Changes;

/** Puts right what rules find about cards. */
public final class CardFixes {

    /**
     * Says what a card stands on.
     *
     * @param basis literal of a {@link Basis}
     */
    public EObject standOn(Card card, String basis) {
        Changes.make(card, domain -> ChangeCard.basis(domain, card, Basis.get(basis)));
        return card;
    }

    /** Takes the quotes off a card that are known to be gone; those of sources not read yet stay. */
    public EObject removeGoneQuotes(Card card) {
        OpenStudy.of(card).ifPresent(study -> {
            KnownEvidence known = new KnownEvidence(study);
            List<EvidenceRef> gone = card.getEvidence().stream().filter(known::isGone).toList();
            Changes.make(card, domain -> new RemoveEvidence(domain, card, gone));
        });
        return card;
    }
}
