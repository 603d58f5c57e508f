/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Polarity;
import org.fieldway.model.codes.ServiceAspect;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;

/** Makes cards of the model from drafted ones. */
final class CardFeatures {

    private final OpenStudy study;
    private final JourneyMap map;

    CardFeatures(OpenStudy study, JourneyMap map) {
        this.study = study;
        this.map = map;
    }

    /** What a draft says of a card, besides its excerpts. */
    Map<EStructuralFeature, Object> of(DraftCard draft) {
        Map<EStructuralFeature, Object> features = new LinkedHashMap<>();
        features.put(JourneyPackage.Literals.CARD__TEXT, draft.text());
        features.put(JourneyPackage.Literals.CARD__FEELING_SCORE, draft.score());
        features.put(JourneyPackage.Literals.CARD__FEELING_WORD, draft.word());
        features.put(JourneyPackage.Literals.CARD__BASIS, draft.basis());
        features.put(JourneyPackage.Literals.CARD__POLARITY,
                draft.polarity() == null ? JourneyPackage.Literals.CARD__POLARITY.getDefaultValue() : draft.polarity());
        features.put(JourneyPackage.Literals.CARD__CODES, objects(draft.codes(), Code.class));
        features.put(JourneyPackage.Literals.CARD__VALUES, objects(draft.aspects(), ServiceAspect.class));
        return features;
    }

    private <T> List<T> objects(List<UUID> ids, Class<T> type) {
        List<T> found = new ArrayList<>();
        ids.forEach(id -> study.find(id).filter(type::isInstance).map(type::cast).ifPresent(found::add));
        return found;
    }

    /** A new card of the map, not yet in it. */
    Card card(DraftCard draft, Stage stage, Lane lane, int order) {
        Card card = JourneyFactory.eINSTANCE.createCard();
        card.setId(DraftedCard.derived(map, draft.key().toString()));
        of(draft).forEach(card::eSet);
        card.setOrigin(CardOrigin.DRAFTED);
        card.setRuleKey(draft.key().toString());
        card.setStage(stage);
        card.setLane(lane);
        card.setOrder(order);
        draft.excerpts().forEach(excerpt -> card.getEvidence().add(evidence(draft.key(), excerpt)));
        return card;
    }

    EvidenceRef evidence(RuleKey key, DraftCard.Excerpt excerpt) {
        EvidenceRef reference = EvidenceRefs.of(excerpt.source(), excerpt.coding(), excerpt.words());
        reference.setId(DraftedCard.evidenceId(map, key, excerpt.coding()));
        return reference;
    }
}
