/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.Cells;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.Rename;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.sirius.change.Changes;

/** Changes of cards. Each gives the card or stage, as it is where the change could not be made. */
public final class CardTools {

    private static final int AT_END = Integer.MAX_VALUE;

    /**
     * Adds a card at the end of the lane of a kind; where the map shows no such lane, it gets one.
     *
     * @return the new card, or the stage where it cannot be written
     */
    public EObject addCardOfKind(Stage stage, String kind) {
        return LaneOfKind.in((JourneyMap) stage.eContainer(), kind).map(lane -> addCardInLane(stage, lane)).orElse(stage);
    }

    /** Adds a card at the end of a lane that somebody chose. @param lane a lane; anything else adds nothing */
    public EObject addCardInLane(Stage stage, EObject lane) {
        if (!(lane instanceof Lane chosen)) {
            return stage;
        }
        String text = ModelNames.newOf(JourneyPackage.Literals.CARD);
        Optional<AddCard> added = Changes.make(stage, domain -> new AddCard(domain, (JourneyMap) stage.eContainer(),
                stage, chosen, AT_END, text));
        return added.isPresent() ? added.get().card() : stage;
    }

    /** The lanes that cards can be put into on the diagram of a stage's map. */
    public List<Lane> shownLanes(Stage stage) {
        return stage.eContainer() instanceof JourneyMap map
                ? map.getLanes().stream().filter(lane -> !lane.isHidden()).toList() : List.of();
    }

    /** Gives a card another text. */
    public Card renameCard(Card card, String text) {
        Changes.make(card, domain -> Rename.card(domain, card, text == null ? "" : text.strip()));
        return card;
    }

    /** Moves a card to the end of its lane in another stage; one without a lane goes into the first that is shown. */
    public Card moveCardTo(Card card, Stage stage) {
        JourneyMap map = (JourneyMap) card.eContainer();
        Lane lane = card.getLane() != null ? card.getLane() : shownLanes(stage).stream().findFirst().orElse(null);
        if (lane != null && stage.eContainer() == map && (card.getStage() != stage || card.getLane() != lane)) {
            Changes.make(card, domain -> new MoveCards(domain, map, List.of(card), stage, lane, AT_END));
        }
        return card;
    }

    /** Moves a card one place up among the cards of its lane in its stage. */
    public Card moveCardUp(Card card) {
        return move(card, -1);
    }

    /** Moves a card one place down among the cards of its lane in its stage. */
    public Card moveCardDown(Card card) {
        return move(card, 1);
    }

    /** Deletes a card with its arrows. */
    public Card deleteCard(Card card) {
        Changes.make(card, domain -> Delete.cards(domain, (JourneyMap) card.eContainer(), List.of(card)));
        return card;
    }

    private static Card move(Card card, int by) {
        JourneyMap map = (JourneyMap) card.eContainer();
        int index = Cells.cards(map, card.getStage(), card.getLane()).indexOf(card) + by;
        Changes.make(card, domain -> new MoveCards(domain, map, List.of(card), card.getStage(), card.getLane(), index));
        return card;
    }
}
