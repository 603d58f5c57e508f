/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.sirius.journey.JourneyCards;
import org.fieldway.sirius.journey.LinkText;
import org.junit.jupiter.api.Test;

class JourneyCardsTest {

    private final DrawnMap drawn = new DrawnMap();
    private final Stage stage = drawn.stage("First visit");
    private final Stage later = drawn.stage("Later");
    private final Lane pains = drawn.lane("Pains", "pain-points");
    private final Lane actions = drawn.lane("Actions", "actions");
    private final Lane backstage = drawn.lane("Behind", "backstage");
    private final JourneyCards cards = new JourneyCards();

    @Test
    void frontCardsFollowTheLanesAndThenTheirOrderNotTheOrderInTheMap() {
        Card walk = drawn.card(stage, actions, "Walks past");
        drawn.card(stage, actions, "Comes in");
        drawn.card(stage, pains, "A form");
        drawn.card(later, pains, "Elsewhere");
        walk.setOrder(7);

        assertEquals(List.of("A form", "Comes in", "Walks past"), DrawnMap.texts(cards.frontCards(stage)));
    }

    @Test
    void whatPeopleDoNotSeeIsApartFromWhatTheySee() {
        drawn.card(stage, backstage, "A rota");
        drawn.card(stage, actions, "Comes in");

        assertEquals(List.of("Comes in"), DrawnMap.texts(cards.frontCards(stage)));
        assertEquals(List.of("A rota"), DrawnMap.texts(cards.blueprintCards(stage)));
        assertEquals(List.of(), cards.blueprintCards(drawn.map), "the diagram itself holds no cards");
    }

    @Test
    void cardsOfHiddenLanesAreShownNowhere() {
        drawn.card(stage, actions, "Comes in");
        actions.setHidden(true);

        assertEquals(List.of(), cards.frontCards(stage));
        assertEquals(List.of(), cards.unplacedCards(drawn.map));
        assertEquals(List.of(stage), cards.emptyStage(stage));
    }

    @Test
    void laneOfAKindThatNobodyKnowsIsSeenByPeople() {
        drawn.card(stage, drawn.lane("Weather", "weather"), "Rain");
        drawn.card(stage, drawn.lane(null, null), "Sun");

        assertEquals(List.of("Rain", "Sun"), DrawnMap.texts(cards.frontCards(stage)));
    }

    @Test
    void cardsWithoutStageOrLaneAreShownApartInsteadOfBeingLost() {
        drawn.card(stage, actions, "In place");
        drawn.card(null, actions, "No stage");
        drawn.card(stage, null, "No lane");
        drawn.card(new DrawnMap().stage("Of another map"), actions, "Gone astray");

        assertEquals(List.of("No stage", "No lane", "Gone astray"), DrawnMap.texts(cards.unplacedCards(drawn.map)));
        assertEquals(List.of(drawn.map), cards.mapWithUnplacedCards(drawn.map));
    }

    @Test
    void hintIsThereOnlyWhileTheMapShowsNothing() {
        assertEquals(List.of(), cards.emptyMap(drawn.map));
        assertEquals(List.of(), cards.mapWithUnplacedCards(drawn.map));
        drawn.map.getStages().clear();
        assertEquals(List.of(drawn.map), cards.emptyMap(drawn.map));
        drawn.card(null, null, "Left over");
        assertEquals(List.of(), cards.emptyMap(drawn.map), "a card without a place is shown, so there is no hint");
    }

    @Test
    void cardsWithArrowsAreNumberedAlongTheMap() {
        Card form = drawn.card(stage, pains, "A form");
        Card visit = drawn.card(stage, actions, "Comes in");
        Card answer = drawn.card(later, actions, "No form");
        link(answer, form);
        link(answer, null);

        LinkText links = new LinkText();
        assertEquals(List.of(form), cards.linkedCards(stage));
        assertEquals(List.of(answer), cards.linkedCards(later));
        assertEquals(List.of("1", "", "2"), List.of(links.linkNumber(form), links.linkNumber(visit),
                links.linkNumber(answer)));
        assertEquals(1, links.linksBetweenCards(drawn.map).size(), "an arrow that lost an end cannot be drawn");
    }

    private void link(Card from, Card to) {
        CardLink link = JourneyFactory.eINSTANCE.createCardLink();
        link.setFrom(from);
        link.setTo(to);
        drawn.map.getCardLinks().add(link);
    }
}
