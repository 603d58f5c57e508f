/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldway.core.journey.AddCard;
import org.fieldway.core.journey.AddLane;
import org.fieldway.core.journey.AddStage;
import org.fieldway.core.journey.Cells;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MapChange;
import org.fieldway.core.journey.MoveCards;
import org.fieldway.core.journey.PasteCards;
import org.fieldway.core.journey.Rename;
import org.fieldway.core.journey.Reorder;
import org.fieldway.core.journey.SetFeeling;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.study.Basis;
import org.junit.jupiter.api.Test;

class MapChangesTest {

    private final MapFixture fixture = new MapFixture();

    @Test
    void addCardPutsItBetweenTheOthersOfTheCell() {
        fixture.card(0, 0, "first");
        fixture.card(0, 0, "last");

        changed(new AddCard(fixture.domain, fixture.map, fixture.stage(0), fixture.lane(0), 1, "middle"));

        assertEquals(List.of("first", "middle", "last"), texts(0, 0));
    }

    @Test
    void addCardAssumesUntilSomebodySaysWhatItStandsOn() {
        var change = new AddCard(fixture.domain, fixture.map, fixture.stage(0), fixture.lane(0), 9, "comes by bus");
        changed(change);

        assertEquals(Basis.ASSUMED, change.card().getBasis());
    }

    @Test
    void addCardProposesOnAMapOfTheFuture() {
        fixture.map.setKind(MapKind.FUTURE);

        var change = new AddCard(fixture.domain, fixture.map, fixture.stage(0), fixture.lane(0), 0, "evening bus");

        assertEquals(Basis.PROPOSED, change.card().getBasis());
    }

    @Test
    void moveCardsKeepsTheirOrderAndNumbersTheCellAnew() {
        Card a = fixture.card(0, 0, "a");
        Card b = fixture.card(0, 0, "b");
        fixture.card(1, 1, "x");
        fixture.card(1, 1, "y");

        changed(new MoveCards(fixture.domain, fixture.map, List.of(a, b), fixture.stage(1), fixture.lane(1), 1));

        assertEquals(List.of("x", "a", "b", "y"), texts(1, 1));
        assertEquals(List.of(), texts(0, 0));
        assertEquals(List.of(0, 1, 2, 3), Cells.cards(fixture.map, fixture.stage(1), fixture.lane(1)).stream()
                .map(Card::getOrder).toList());
    }

    @Test
    void moveCardsWithinACellChangesTheOrder() {
        Card a = fixture.card(0, 0, "a");
        fixture.card(0, 0, "b");
        fixture.card(0, 0, "c");

        changed(new MoveCards(fixture.domain, fixture.map, List.of(a), fixture.stage(0), fixture.lane(0), 2));

        assertEquals(List.of("b", "c", "a"), texts(0, 0));
    }

    @Test
    void moveCardsCannotBeMadeWhereNothingWouldChange() {
        Card a = fixture.card(0, 0, "a");

        assertFalse(fixture.execute(
                new MoveCards(fixture.domain, fixture.map, List.of(a), fixture.stage(0), fixture.lane(0), 5)));
    }

    @Test
    void moveOfADraftedCardIsKeptFromDraftingAnew() {
        Card a = fixture.card(0, 0, "a");
        a.setOrigin(CardOrigin.DRAFTED);

        changed(new MoveCards(fixture.domain, fixture.map, List.of(a), fixture.stage(2), fixture.lane(0), 0));

        assertEquals(List.of("stage"), a.getEditedFeatures());
    }

    @Test
    void renameChangesStageLaneAndCard() {
        Card card = fixture.card(0, 0, "old");

        changed(Rename.stage(fixture.domain, fixture.stage(0), "First visit"));
        changed(Rename.lane(fixture.domain, fixture.lane(0), "What they do"));
        changed(Rename.card(fixture.domain, card, "new"));

        assertEquals("First visit", fixture.stage(0).getName());
        assertEquals("What they do", fixture.lane(0).getName());
        assertEquals("new", card.getText());
    }

    @Test
    void setFeelingStaysOnTheScale() {
        Card card = fixture.card(0, 0, "wary");

        changed(new SetFeeling(fixture.domain, card, -7));
        assertEquals(-2, card.getFeelingScore());

        changed(new SetFeeling(fixture.domain, card, null));
        assertNull(card.getFeelingScore());
    }

    @Test
    void addStageAndLaneGoWhereTheyAreWanted() {
        changed(new AddStage(fixture.domain, fixture.map, 1, "Between"));
        changed(new AddLane(fixture.domain, fixture.map, 99, "Feelings", "feelings"));

        assertEquals(List.of("Stage 0", "Between", "Stage 1", "Stage 2"),
                fixture.map.getStages().stream().map(Stage::getName).toList());
        assertEquals(List.of("Lane 0", "Lane 1", "Lane 2", "Feelings"),
                fixture.map.getLanes().stream().map(Lane::getName).toList());
        assertEquals("feelings", fixture.lane(3).getKind());
    }

    @Test
    void reorderMovesAndStopsAtTheBorder() {
        changed(Reorder.stage(fixture.domain, fixture.stage(0), 1));
        changed(Reorder.lane(fixture.domain, fixture.lane(0), 17));

        assertEquals(List.of("Stage 1", "Stage 0", "Stage 2"),
                fixture.map.getStages().stream().map(Stage::getName).toList());
        assertEquals(List.of("Lane 1", "Lane 2", "Lane 0"), fixture.map.getLanes().stream().map(Lane::getName).toList());
        assertFalse(fixture.execute(Reorder.lane(fixture.domain, fixture.lane(2), 17)));
    }

    @Test
    void deleteStageTakesItsCardsAndTheLinksToBoth() {
        Card gone = fixture.card(0, 0, "gone");
        Card stays = fixture.card(1, 0, "stays");
        link(gone, stays);
        StageLink link = JourneyFactory.eINSTANCE.createStageLink();
        link.setFrom(fixture.stage(2));
        link.setTo(fixture.stage(0));
        fixture.map.getStageLinks().add(link);

        changed(Delete.stage(fixture.domain, fixture.stage(0)));

        assertEquals(List.of("Stage 1", "Stage 2"), fixture.map.getStages().stream().map(Stage::getName).toList());
        assertEquals(List.of(stays), fixture.map.getCards());
        assertTrue(fixture.map.getCardLinks().isEmpty());
        assertTrue(fixture.map.getStageLinks().isEmpty());
    }

    @Test
    void deleteLaneTakesItsCardsOnly() {
        fixture.card(0, 1, "gone");
        Card stays = fixture.card(0, 0, "stays");

        changed(Delete.lane(fixture.domain, fixture.lane(1)));

        assertEquals(List.of(stays), fixture.map.getCards());
        assertEquals(2, fixture.map.getLanes().size());
        assertEquals(3, fixture.map.getStages().size());
    }

    @Test
    void deleteOfADraftedCardLeavesItsKey() {
        Card drafted = fixture.card(0, 0, "drafted");
        drafted.setOrigin(CardOrigin.DRAFTED);
        drafted.setRuleKey("actions/first-visit/c12");

        changed(Delete.cards(fixture.domain, fixture.map, List.of(drafted)));

        assertEquals(List.of("actions/first-visit/c12"), fixture.map.getDismissedKeys());
    }

    @Test
    void labelSaysWhatIsDone() {
        Card card = fixture.card(0, 0, "a");

        assertEquals("move card", new MoveCards(fixture.domain, fixture.map, List.of(card), fixture.stage(1),
                fixture.lane(1), 0).getLabel());
        assertEquals("delete stage", Delete.stage(fixture.domain, fixture.stage(0)).getLabel());
        assertEquals("set feeling", new SetFeeling(fixture.domain, card, 1).getLabel());
    }

    @Test
    void pasteCopiesWithoutTheRulesThatDraftedThem() {
        Card drafted = fixture.card(0, 0, "a");
        drafted.setOrigin(CardOrigin.DRAFTED);
        drafted.setRuleKey("key");
        fixture.card(1, 1, "x");

        var paste = PasteCards.of(fixture.domain, fixture.stage(1), fixture.lane(1), 0, List.of(drafted));
        changed(paste);

        assertEquals(List.of("a", "x"), texts(1, 1));
        assertEquals(List.of("a"), texts(0, 0));
        assertEquals(CardOrigin.DRAWN, paste.copies().get(0).getOrigin());
        assertNull(paste.copies().get(0).getRuleKey());
        assertNull(paste.copies().get(0).getId(), "the study gives a new id");
    }

    /** Makes the change and checks that undo and redo lead to exactly the same file as before and after. */
    private void changed(MapChange change) {
        String before = fixture.text();
        assertTrue(fixture.execute(change), "can be made");
        String after = fixture.text();
        fixture.domain.getCommandStack().undo();
        assertEquals(before, fixture.text(), "undone");
        fixture.domain.getCommandStack().redo();
        assertEquals(after, fixture.text(), "done again");
    }

    private void link(Card from, Card to) {
        CardLink link = JourneyFactory.eINSTANCE.createCardLink();
        link.setFrom(from);
        link.setTo(to);
        fixture.map.getCardLinks().add(link);
    }

    private List<String> texts(int stage, int lane) {
        return Cells.cards(fixture.map, fixture.stage(stage), fixture.lane(lane)).stream().map(Card::getText).toList();
    }
}
