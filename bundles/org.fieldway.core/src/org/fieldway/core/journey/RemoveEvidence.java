/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.drafting.RuleKey;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.study.EvidenceRef;

/** Takes quotes away from a card. The codings themselves stay. */
public final class RemoveEvidence extends MapChange {

    private final Card card;
    private final List<EvidenceRef> references;

    /** @param references those of the card itself; others are left alone */
    public RemoveEvidence(EditingDomain domain, Card card, Collection<EvidenceRef> references) {
        super(references.size() == 1 ? Messages.removeQuote : Messages.removeQuotes, domain,
                (JourneyMap) card.eContainer());
        this.card = card;
        this.references = references.stream().filter(card.getEvidence()::contains).toList();
    }

    @Override
    public EObject subject() {
        return card;
    }

    @Override
    protected void plan() {
        if (!references.isEmpty()) {
            append(RemoveCommand.create(domain, card, JourneyPackage.Literals.CARD__EVIDENCE, references));
            keepFromDrafting(card, JourneyPackage.Literals.CARD__EVIDENCE);
            dismiss();
        }
    }

    /** Drafting anew must not put back what somebody took away. */
    private void dismiss() {
        if (card.getOrigin() == CardOrigin.DRAFTED && card.getRuleKey() != null) {
            references.stream().map(EvidenceRef::getCodingId).filter(Objects::nonNull)
                    .map(coding -> RuleKey.dismissedExcerpt(card, coding))
                    .filter(key -> !map.getDismissedKeys().contains(key)).distinct()
                    .forEach(key -> add(JourneyPackage.Literals.JOURNEY_MAP__DISMISSED_KEYS, key, -1));
        }
    }
}
