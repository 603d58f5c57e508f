/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/**
 * Drafts a map anew. What a person did stays: edited features, excerpts they put behind a card or took away, a card's
 * new place, cards they drew. What they deleted does not come back. Cards that nobody touched follow the codings.
 * Drafting twice changes nothing the second time. To be used on the thread of the model.
 */
public final class MapUpdate {

    private final JourneyMap map;
    private final EditingDomain domain;
    private final CardFeatures features;
    private final CompoundCommand command = new CompoundCommand(Messages.updateMap);
    private final Map<RuleKey, Card> cards = new LinkedHashMap<>();
    private final Set<String> dismissed;
    private final List<CardNote> added = new ArrayList<>();
    private final List<CardNote> refreshed = new ArrayList<>();
    private final List<CardNote> kept = new ArrayList<>();
    private final List<CardNote> withoutGround = new ArrayList<>();
    private final List<Card> gone = new ArrayList<>();
    private int notMade;

    private MapUpdate(OpenStudy study, JourneyMap map) {
        this.map = map;
        domain = study.domain();
        features = new CardFeatures(study, map);
        dismissed = new HashSet<>(map.getDismissedKeys());
        for (Card card : map.getCards()) {
            if (card.getOrigin() == CardOrigin.DRAFTED) {
                DraftedCard.key(card).ifPresent(key -> cards.putIfAbsent(key, card));
            }
        }
    }

    /**
     * What is to be drafted.
     *
     * @param today consent given or taken back later does not count
     * @throws FieldwayException where the map has no rules
     */
    public static DraftQuestion question(OpenStudy study, JourneyMap map, LocalDate today)
            throws FieldwayException {
        MapRules.require(map, map.getName());
        return DraftQuestion.of(study, map, today);
    }

    /** The change of the map that a draft asks for. */
    public static Update of(OpenStudy study, JourneyMap map, Draft draft) {
        return new MapUpdate(study, map).update(draft);
    }

    private Update update(Draft draft) {
        Set<RuleKey> made = new HashSet<>();
        List<DraftCard> fresh = new ArrayList<>();
        for (DraftCard card : draft.cards()) {
            made.add(card.key());
            Card present = cards.get(card.key());
            if (present != null) {
                refresh(present, card);
            } else if (dismissed.contains(card.key().toString())) {
                notMade++;
            } else {
                fresh.add(card);
            }
        }
        cards.forEach((key, card) -> {
            if (!made.contains(key)) {
                lose(key, card);
            }
        });
        add(fresh);
        return result();
    }

    private void refresh(Card card, DraftCard draft) {
        int before = command.getCommandList().size();
        if (!draft.key().toString().equals(card.getRuleKey())) {
            command.append(new SetCommand(domain, card, JourneyPackage.Literals.CARD__RULE_KEY, draft.key().toString()));
        }
        features.of(draft).forEach((feature, value) -> {
            if (!card.getEditedFeatures().contains(feature.getName())
                    && !Objects.equals(card.eGet(feature), value)) {
                command.append(new SetCommand(domain, card, feature, value));
            }
        });
        new EvidenceUpdate(domain, map, card, draft, features, dismissed).appendTo(command);
        boolean touched = DraftedCard.isTouched(map, draft.key(), card);
        if (command.getCommandList().size() > before) {
            refreshed.add(CardNote.of(card));
        }
        if (touched) {
            kept.add(CardNote.of(card));
        }
    }

    private void lose(RuleKey key, Card card) {
        if (DraftedCard.isTouched(map, key, card)) {
            withoutGround.add(CardNote.of(card));
        } else {
            gone.add(card);
        }
    }

    private void add(List<DraftCard> drafts) {
        if (!gone.isEmpty()) {
            command.append(new RemoveCommand(domain, map, JourneyPackage.Literals.JOURNEY_MAP__CARDS, gone));
        }
        Map<UUID, Stage> stages = new HashMap<>();
        Map<UUID, Lane> lanes = new HashMap<>();
        map.getStages().forEach(stage -> stages.put(stage.getId(), stage));
        map.getLanes().forEach(lane -> lanes.put(lane.getId(), lane));
        Map<List<UUID>, Integer> orders = new HashMap<>();
        List<Card> fresh = new ArrayList<>();
        for (DraftCard draft : drafts) {
            Stage stage = stages.get(draft.key().stage());
            Lane lane = lanes.get(draft.key().lane());
            int order = orders.merge(List.of(stage.getId(), lane.getId()), first(stage, lane), (old, none) -> old + 1);
            fresh.add(features.card(draft, stage, lane, order));
            added.add(CardNote.of(stage, lane, draft.text()));
        }
        if (!fresh.isEmpty()) {
            command.append(new AddCommand(domain, map, JourneyPackage.Literals.JOURNEY_MAP__CARDS, fresh));
        }
    }

    /** New cards come below those that are there. */
    private int first(Stage stage, Lane lane) {
        return map.getCards().stream().filter(card -> card.getStage() == stage && card.getLane() == lane)
                .filter(card -> !gone.contains(card)).mapToInt(Card::getOrder).max().orElse(-1) + 1;
    }

    private Update result() {
        boolean changes = !command.isEmpty();
        if (changes) {
            command.append(new SetCommand(domain, map, JourneyPackage.Literals.JOURNEY_MAP__DRAFTED, Instant.now()));
        }
        return new Update(command, changes, added, refreshed, kept, notMade, gone.stream().map(CardNote::of).toList(),
                withoutGround);
    }
}
