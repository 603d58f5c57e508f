/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.fieldway.core.journey.AddLink;
import org.fieldway.core.journey.ChangeLink;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.journey.MapChange;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.junit.jupiter.api.Test;

class MapLinksTest {

    private final MapFixture fixture = new MapFixture();
    private final Card first = fixture.card(0, 0, "first");
    private final Card second = fixture.card(1, 1, "second");

    private void changed(MapChange change) {
        String before = fixture.text();
        fixture.domain.getCommandStack().execute(change);
        String after = fixture.text();
        fixture.domain.getCommandStack().undo();
        assertEquals(before, fixture.text(), "undone");
        fixture.domain.getCommandStack().redo();
        assertEquals(after, fixture.text(), "done again");
    }

    @Test
    void addLinkDrawsAnArrowWithItsWords() {
        changed(AddLink.cards(fixture.domain, first, second, CardLinkKind.EXPLAINS, " because "));

        CardLink link = fixture.map.getCardLinks().get(0);
        assertSame(first, link.getFrom());
        assertSame(second, link.getTo());
        assertEquals(CardLinkKind.EXPLAINS, link.getKind());
        assertEquals("because", link.getLabel());
    }

    @Test
    void addLinkIsNotPossibleFromACardToItselfNorTwice() {
        assertFalse(AddLink.cards(fixture.domain, first, first, CardLinkKind.LEADS_TO, "").canExecute());
        changed(AddLink.cards(fixture.domain, first, second, CardLinkKind.LEADS_TO, ""));
        assertFalse(AddLink.cards(fixture.domain, first, second, CardLinkKind.LEADS_TO, "").canExecute());
    }

    @Test
    void addLinkWithoutAnEndSaysThatPeopleLeave() {
        changed(AddLink.stages(fixture.domain, fixture.stage(1), null, StageLinkKind.LEADS_TO, ""));

        StageLink link = fixture.map.getStageLinks().get(0);
        assertEquals(StageLinkKind.LEAVES, link.getKind());
        assertNull(link.getTo());
    }

    @Test
    void deleteTakesCardsStagesAndLanesOffAMapThatHasAWayOutAndAnUnplacedCard() {
        changed(AddLink.stages(fixture.domain, fixture.stage(1), null, StageLinkKind.LEAVES, ""));
        second.setStage(null);
        second.setLane(null);

        changed(Delete.cards(fixture.domain, fixture.map, List.of(first)));
        assertEquals(List.of(second), fixture.map.getCards());
        changed(Delete.stage(fixture.domain, fixture.stage(0)));
        assertEquals(List.of("Stage 1", "Stage 2"), fixture.map.getStages().stream().map(Stage::getName).toList());
        changed(Delete.lines(fixture.domain, fixture.map, List.of(fixture.lane(0))));
        assertEquals(List.of("Lane 1", "Lane 2"), fixture.map.getLanes().stream().map(Lane::getName).toList());
        assertEquals(1, fixture.map.getStageLinks().size());
        changed(Delete.stage(fixture.domain, fixture.stage(0)));
        assertEquals(List.of(), fixture.map.getStageLinks());
    }

    @Test
    void changeLinkGivesAnotherMeaningAndTakesWordsAway() {
        changed(AddLink.cards(fixture.domain, first, second, CardLinkKind.LEADS_TO, "so"));

        changed(ChangeLink.of(fixture.domain, fixture.map.getCardLinks().get(0), CardLinkKind.CONTRADICTS, ""));

        assertEquals(CardLinkKind.CONTRADICTS, fixture.map.getCardLinks().get(0).getKind());
        assertNull(fixture.map.getCardLinks().get(0).getLabel());
    }

    @Test
    void deleteTakesTheArrowAndLeavesItsEnds() {
        changed(AddLink.cards(fixture.domain, first, second, CardLinkKind.LEADS_TO, "so"));

        changed(Delete.links(fixture.domain, fixture.map, List.copyOf(fixture.map.getCardLinks())));

        assertEquals(List.of(), fixture.map.getCardLinks());
        assertEquals(List.of(first, second), fixture.map.getCards());
    }

    @Test
    void deleteOfSeveralStagesAndLanesTakesTheirCardsAndLinks() {
        changed(AddLink.cards(fixture.domain, first, second, CardLinkKind.LEADS_TO, "so"));
        Card stays = fixture.card(2, 2, "stays");

        changed(Delete.lines(fixture.domain, fixture.map, List.of(fixture.stage(0), fixture.lane(1))));

        assertEquals(List.of(stays), fixture.map.getCards());
        assertEquals(List.of(), fixture.map.getCardLinks());
        assertEquals(2, fixture.map.getStages().size());
        assertEquals(2, fixture.map.getLanes().size());
    }
}
