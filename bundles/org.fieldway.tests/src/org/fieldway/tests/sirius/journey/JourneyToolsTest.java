/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.fieldway.model.study.Basis;
import org.fieldway.sirius.journey.CardTools;
import org.fieldway.sirius.journey.EvidenceTools;
import org.fieldway.sirius.journey.FeelingTools;
import org.fieldway.sirius.journey.LinkTools;
import org.fieldway.sirius.journey.StageTools;
import org.junit.jupiter.api.Test;

class JourneyToolsTest {

    private final DrawnMap drawn = new DrawnMap();
    private final Stage first = drawn.stage("First");
    private final Stage last = drawn.stage("Last");
    private final Lane actions = drawn.lane("Actions", "actions");
    private final Lane backstage = drawn.lane("Behind", "backstage");
    private final CardTools cards = new CardTools();
    private final LinkTools links = new LinkTools();

    @Test
    void stagesAreAddedAtTheEndBeforeAndAfter() {
        StageTools stages = new StageTools();
        ((Stage) stages.addStage(drawn.map)).setName("End");
        stages.addStage(first).setName("After first");
        stages.addStageBefore(first).setName("Start");
        stages.moveStageLater(first);
        stages.renameStage(last, "  Later on ");

        assertEquals(List.of("Start", "After first", "First", "Later on", "End"),
                drawn.map.getStages().stream().map(Stage::getName).toList());
    }

    @Test
    void stageIsDeletedWithItsCardsAndNothingElse() {
        drawn.card(first, actions, "Gone");
        drawn.card(last, actions, "Stays");

        new StageTools().deleteStage(first);

        assertEquals(List.of("Stays"), DrawnMap.texts(drawn.map.getCards()));
        assertEquals(List.of(last), drawn.map.getStages());
    }

    @Test
    void cardGoesIntoTheLaneOfItsKindWhichIsAddedAboveTheLineOfVisibility() {
        Card known = (Card) cards.addCardOfKind(first, "actions");
        Card added = (Card) cards.addCardOfKind(first, "thoughts");

        assertSame(actions, known.getLane());
        assertEquals(List.of("actions", "thoughts", "backstage"),
                drawn.map.getLanes().stream().map(Lane::getKind).toList());
        assertEquals("Thoughts", added.getLane().getName());
        assertEquals(Basis.ASSUMED, added.getBasis());
    }

    @Test
    void cardIsNotPutIntoAHiddenLaneWhereNobodyWouldSeeIt() {
        actions.setHidden(true);

        Card added = (Card) cards.addCardOfKind(first, "actions");

        assertTrue(added.getLane() != actions && !added.getLane().isHidden());
        assertEquals(List.of(added.getLane(), backstage), cards.shownLanes(first));
        assertSame(first, cards.addCardInLane(first, null), "no lane was chosen");
    }

    @Test
    void draggedCardGoesToTheEndOfItsLaneInTheOtherStage() {
        Card moved = drawn.card(first, actions, "Moved");
        drawn.card(last, actions, "There before");
        moved.setOrigin(CardOrigin.DRAFTED);

        cards.moveCardTo(moved, last);

        assertEquals(List.of(last, 1, List.of("stage")),
                List.of(moved.getStage(), moved.getOrder(), moved.getEditedFeatures()));
    }

    @Test
    void cardWithoutAPlaceIsPutIntoTheFirstLane() {
        Card lost = drawn.card(null, null, "Lost");

        cards.moveCardTo(lost, last);

        assertEquals(List.of(last, actions), List.of(lost.getStage(), lost.getLane()));
    }

    @Test
    void cardsAreReorderedWithinTheirCellAndStopAtItsBorders() {
        Card one = drawn.card(first, actions, "One");
        Card two = drawn.card(first, actions, "Two");

        cards.moveCardUp(two);
        cards.moveCardUp(two);
        assertEquals(List.of(0, 1), List.of(two.getOrder(), one.getOrder()));
        cards.moveCardDown(two);
        assertEquals(List.of(1, 0), List.of(two.getOrder(), one.getOrder()));
    }

    @Test
    void feelingMovesByOneAndStaysOnTheScale() {
        Card card = drawn.card(first, actions, "Waits");
        FeelingTools feelings = new FeelingTools();

        feelings.feelWorse(card);
        assertEquals(-1, card.getFeelingScore());
        feelings.feelWorse(card);
        feelings.feelWorse(card);
        assertEquals(-2, card.getFeelingScore());
        feelings.feelBetter(feelings.clearFeeling(card));
        assertEquals(1, card.getFeelingScore());
    }

    @Test
    void arrowsAreDrawnNamedReconnectedAndDeleted() {
        Card from = drawn.card(first, actions, "From");
        Card to = drawn.card(first, actions, "To");
        Card other = drawn.card(last, actions, "Other");
        CardLink link = (CardLink) links.linkCards(from, to);

        links.setLinkKind(link, "explains");
        links.relabel(link, " because ");
        links.linkTo(link, other);
        assertEquals(List.of(CardLinkKind.EXPLAINS, "because", from, other),
                List.of(link.getKind(), link.getLabel(), link.getFrom(), link.getTo()));
        links.linkTo(link, from);
        links.linkFrom(link, first);
        assertEquals(List.of(from, other), List.of(link.getFrom(), link.getTo()), "no arrow leads to where it begins");
        links.deleteLink(link);
        assertEquals(List.of(), drawn.map.getCardLinks());
        assertSame(from, links.linkCards(from, null));
    }

    @Test
    void wayOutThatIsReconnectedToAStageLeadsThere() {
        StageLink out = (StageLink) links.addWayOut(first);
        assertEquals(StageLinkKind.LEAVES, out.getKind());
        assertNull(out.getTo());

        links.setLinkKind(out, "returns-to");
        assertEquals(StageLinkKind.LEAVES, out.getKind(), "what leads nowhere cannot return");
        links.linkTo(out, last);

        assertEquals(List.of(last, StageLinkKind.LEADS_TO), List.of(out.getTo(), out.getKind()));
    }

    @Test
    void droppedCodingBecomesTheEvidenceOfACardOnce() {
        Card card = drawn.card(first, actions, "Comes in");
        card.setBasis(Basis.ASSUMED);
        EvidenceTools evidence = new EvidenceTools();
        Coding coding = coding("I came in.");

        evidence.addEvidence(card, coding);
        evidence.addEvidence(card, coding);
        evidence.addEvidence(card, first);

        assertEquals(List.of(coding.getId()), card.getEvidence().stream().map(ref -> ref.getCodingId()).toList());
        assertEquals(Basis.SAID, card.getBasis());
    }

    @Test
    void codingDroppedOnAStageBecomesACardInTheLaneOfQuotes() {
        new EvidenceTools().addQuoteCard(last, coding(" I came in. "));

        Card card = drawn.map.getCards().getFirst();
        assertEquals(List.of("I came in.", last, "quotes", 1),
                List.of(card.getText(), card.getStage(), card.getLane().getKind(), card.getEvidence().size()));
    }

    @Test
    void lanesWhoseCardsStandOnNoQuotesTakeNone() {
        Card card = drawn.card(first, drawn.lane("Who does it", "organisations"), "The council");

        new EvidenceTools().addEvidence(card, coding("The council."));

        assertEquals(List.of(), card.getEvidence());
    }

    private static Coding coding(String quote) {
        CodingFile file = CodesFactory.eINSTANCE.createCodingFile();
        file.setSourceId(UUID.randomUUID());
        Coding coding = CodesFactory.eINSTANCE.createCoding();
        coding.setId(UUID.randomUUID());
        coding.setQuote(quote);
        file.getCodings().add(coding);
        return coding;
    }
}
