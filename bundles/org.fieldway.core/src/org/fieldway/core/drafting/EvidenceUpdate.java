/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.StudyPackage;

/**
 * Brings the excerpts behind a drafted card up to date: takes away what its rule put there and does not take any more,
 * adds what is new. What a person put there stays; what a person took away stays away.
 */
final class EvidenceUpdate {

    private final EditingDomain domain;
    private final JourneyMap map;
    private final Card card;
    private final DraftCard draft;
    private final CardFeatures features;
    private final Set<String> dismissed;

    EvidenceUpdate(EditingDomain domain, JourneyMap map, Card card, DraftCard draft, CardFeatures features,
            Set<String> dismissed) {
        this.domain = domain;
        this.map = map;
        this.card = card;
        this.draft = draft;
        this.features = features;
        this.dismissed = dismissed;
    }

    void appendTo(CompoundCommand command) {
        Map<UUID, EvidenceRef> wanted = new LinkedHashMap<>();
        draft.excerpts().forEach(excerpt -> wanted.put(excerpt.coding(), features.evidence(draft.key(), excerpt)));
        List<EvidenceRef> old = new ArrayList<>();
        for (EvidenceRef present : card.getEvidence()) {
            EvidenceRef same = wanted.remove(present.getCodingId());
            boolean drafted = DraftedCard.isDrafted(map, draft.key(), present);
            if (same == null && drafted) {
                old.add(present);
            } else if (same != null && drafted && !same.getQuoteHash().equals(present.getQuoteHash())) {
                command.append(new SetCommand(domain, present, StudyPackage.Literals.EVIDENCE_REF__QUOTE_HASH,
                        same.getQuoteHash()));
            }
        }
        wanted.keySet().removeIf(coding -> dismissed.contains(RuleKey.dismissedExcerpt(card, coding))
                || dismissed.contains(draft.key() + "#" + coding));
        if (!old.isEmpty()) {
            command.append(new RemoveCommand(domain, card, JourneyPackage.Literals.CARD__EVIDENCE, old));
        }
        if (!wanted.isEmpty()) {
            command.append(new AddCommand(domain, card, JourneyPackage.Literals.CARD__EVIDENCE,
                    new ArrayList<>(wanted.values())));
        }
    }
}
