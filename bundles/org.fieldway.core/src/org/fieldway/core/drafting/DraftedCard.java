/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.EvidenceRef;

/** What can be told of a card that was drafted: by what key, and whether a person has had a hand in it since. */
final class DraftedCard {

    private DraftedCard() { }

    /**
     * The key by which the map's rules know the card. On a copy of a map the keys still name the stages and lanes of
     * the other one; where the card was not moved, it is known by those in which it is.
     */
    static Optional<RuleKey> key(Card card) {
        Optional<RuleKey> key = RuleKey.parse(card.getRuleKey());
        boolean moved = card.getEditedFeatures().contains("stage") || card.getEditedFeatures().contains("lane");
        if (key.isEmpty() || moved || card.getStage() == null || card.getLane() == null) {
            return key;
        }
        return Optional.of(new RuleKey(card.getStage().getId(), card.getLane().getId(), key.get().ground()));
    }

    /**
     * The id of an excerpt that was put behind a card by its rule. It tells it apart from those that a person put
     * there, of which the ids are random.
     */
    static UUID evidenceId(JourneyMap map, RuleKey key, UUID coding) {
        return derived(map, key + "/" + coding);
    }

    /** An id that is the same whenever the same is made for the same map. */
    static UUID derived(JourneyMap map, String what) {
        return UUID.nameUUIDFromBytes((map.getId() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    static boolean isDrafted(JourneyMap map, RuleKey key, EvidenceRef reference) {
        return evidenceId(map, key, reference.getCodingId()).equals(reference.getId());
    }

    /** Whether a person has changed the card, added to it or linked it. */
    static boolean isTouched(JourneyMap map, RuleKey key, Card card) {
        return !card.getEditedFeatures().isEmpty() || hasAdditions(card)
                || card.getEvidence().stream().anyMatch(reference -> !isDrafted(map, key, reference))
                || map.getCardLinks().stream().anyMatch(link -> link.getFrom() == card || link.getTo() == card);
    }

    private static boolean hasAdditions(Card card) {
        boolean lists = !List.of(card.getTouches(), card.getOrganisations(), card.getAnswers(), card.getProposedBy())
                .stream().allMatch(List::isEmpty);
        return lists || card.getVotes() != 0 || card.getPriority() != Priority.UNSTATED || isText(card.getNote())
                || isText(card.getColour());
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
