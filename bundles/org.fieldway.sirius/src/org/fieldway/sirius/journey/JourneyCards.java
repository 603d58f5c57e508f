/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.sirius.release.ReleasedFacts;

/** Which cards are shown where, in the order of the lanes. Cards of hidden lanes are shown nowhere, as on the board. */
public final class JourneyCards {

    /** The cards of a stage that the people of the journey see. */
    public List<Card> frontCards(Stage stage) {
        LaneKinds kinds = LaneLook.kinds(stage);
        return cards(stage, lane -> !kinds.of(lane.getKind()).belowVisibility());
    }

    /** The cards of a stage below the line of visibility. */
    public List<Card> blueprintCards(Stage stage) {
        LaneKinds kinds = LaneLook.kinds(stage);
        return cards(stage, lane -> kinds.of(lane.getKind()).belowVisibility());
    }

    /** None: such cards lie in stages, never on the diagram itself. */
    public List<Card> blueprintCards(JourneyMap map) {
        return List.of();
    }

    /** The cards of a stage that arrows begin or end at, as they are shown. */
    public List<Card> linkedCards(Stage stage) {
        Set<Card> linked = linked(stage.eContainer() instanceof JourneyMap map ? map.getCardLinks() : List.of());
        return linked.isEmpty() ? List.of() : cards(stage, lane -> true).stream().filter(linked::contains).toList();
    }

    /** The cards that have lost their stage or lane; they are shown apart, so that they can be put back. */
    public List<Card> unplacedCards(JourneyMap map) {
        return map.getCards().stream().filter(card -> !isPlaced(map, card)).toList();
    }

    /** The map itself where it has cards without a place. */
    public List<JourneyMap> mapWithUnplacedCards(JourneyMap map) {
        return map.getCards().stream().allMatch(card -> isPlaced(map, card)) ? List.of() : List.of(map);
    }

    /** The map itself where it shows nothing yet. */
    public List<JourneyMap> emptyMap(JourneyMap map) {
        return map.getStages().isEmpty() && map.getCards().isEmpty() && ReleasedFacts.of(map).isEmpty() ? List.of(map) : List.of();
    }

    /** The stage itself where it shows no cards yet. */
    public List<Stage> emptyStage(Stage stage) {
        return cards(stage, lane -> true).isEmpty() && ReleasedFacts.of(stage).isEmpty() ? List.of(stage) : List.of();
    }

    private static boolean isPlaced(JourneyMap map, Card card) {
        return card.getStage() != null && card.getLane() != null && card.getStage().eContainer() == map
                && card.getLane().eContainer() == map;
    }

    private static List<Card> cards(Stage stage, Predicate<Lane> shown) {
        if (!(stage.eContainer() instanceof JourneyMap map)) {
            return List.of();
        }
        Map<Lane, Integer> places = new HashMap<>();
        map.getLanes().stream().filter(lane -> !lane.isHidden()).filter(shown)
                .forEach(lane -> places.put(lane, places.size()));
        return map.getCards().stream().filter(card -> card.getStage() == stage && places.containsKey(card.getLane()))
                .sorted(Comparator.comparingInt((Card card) -> places.get(card.getLane()))
                        .thenComparingInt(Card::getOrder))
                .toList();
    }

    private static Set<Card> linked(List<CardLink> links) {
        Set<Card> ends = new HashSet<>();
        links.stream().filter(link -> link.getFrom() != null && link.getTo() != null).forEach(link -> {
            ends.add(link.getFrom());
            ends.add(link.getTo());
        });
        return ends;
    }
}
