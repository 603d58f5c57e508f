/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.fieldway.core.journey.Cells;
import org.fieldway.core.journey.PasteTable;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Basis;
import org.junit.jupiter.api.Test;

class PasteTableTest {

    private final MapFixture fixture = new MapFixture();
    private final PasteTable paste = new PasteTable(fixture.domain, fixture.map, LaneKinds.installed());

    private List<String> texts(Stage stage, Lane lane) {
        return Cells.cards(fixture.map, stage, lane).stream().map(Card::getText).toList();
    }

    @Test
    void textsComeAfterTheCardsThatAreThereAndNewStagesAndLanesAtTheEnd() {
        fixture.card(0, 0, "there before");
        paste.text(fixture.stage(0), fixture.lane(0), "first");
        paste.text(fixture.stage(0), fixture.lane(0), "second");
        Stage stage = paste.stage("Giving back");
        Lane lane = paste.lane("Ideas", "opportunities");
        paste.text(stage, lane, "tutor");
        String before = fixture.text();

        fixture.domain.getCommandStack().execute(paste);

        assertEquals(List.of("there before", "first", "second"), texts(fixture.stage(0), fixture.lane(0)));
        assertEquals(List.of("tutor"), texts(stage, lane));
        assertEquals(stage, fixture.map.getStages().getLast());
        assertEquals(lane, fixture.map.getLanes().getLast());
        assertEquals(Basis.ASSUMED, Cells.cards(fixture.map, stage, lane).get(0).getBasis());
        fixture.domain.getCommandStack().undo();
        assertEquals(before, fixture.text());
    }

    @Test
    void numbersOnAFeelingsLaneAreFeelings() {
        fixture.lane(1).setKind("feelings");
        for (String text : List.of("+2", "\u22121", "0", "3")) {
            paste.text(fixture.stage(0), fixture.lane(1), text);
        }

        fixture.domain.getCommandStack().execute(paste);

        List<Card> cards = Cells.cards(fixture.map, fixture.stage(0), fixture.lane(1));
        assertEquals(List.of(2, -1, 0), cards.stream().limit(3).map(Card::getFeelingScore).toList());
        assertNull(cards.get(3).getFeelingScore());
        assertEquals("3", cards.get(3).getText());
    }

    @Test
    void copiesAreDrawnByHandAndStandForThemselves() {
        Card drafted = fixture.card(0, 0, "drafted");
        drafted.setOrigin(CardOrigin.DRAFTED);
        drafted.setRuleKey("rule");
        drafted.setBasis(Basis.SAID);

        Card copy = paste.copy(fixture.stage(2), fixture.lane(2), drafted);
        fixture.domain.getCommandStack().execute(paste);

        assertNotSame(drafted, copy);
        assertEquals(CardOrigin.DRAWN, copy.getOrigin());
        assertNull(copy.getRuleKey());
        assertEquals(Basis.SAID, copy.getBasis());
        assertEquals(List.of("drafted"), texts(fixture.stage(2), fixture.lane(2)));
    }
}
