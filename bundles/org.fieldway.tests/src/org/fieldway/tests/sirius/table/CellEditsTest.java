/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.fieldway.core.journey.Cells;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.sirius.table.CellEdits;
import org.fieldway.sirius.table.JourneyTable;
import org.fieldway.sirius.table.LineTools;
import org.fieldway.tests.sirius.journey.DrawnMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellEditsTest {

    private final DrawnMap drawn = new DrawnMap();
    private final Stage stage = drawn.stage("First");
    private final Lane lane = drawn.lane("Actions", "actions");
    private final JourneyTable table = new JourneyTable();
    private final CellEdits edits = new CellEdits();

    @ParameterizedTest
    @CsvSource({
        "A | B | C, A | X | C, 'the middle one is renamed'",
        "A | B | C, A | C, 'the middle one goes'",
        "A | B | C, A | B | X | C, 'one comes between'",
        "A | B | C, C, 'the first two go'",
        "A | B, B | A, 'two change places'",
        "A, A | B, 'one comes'",
        "A | B, '', 'both go'",
    })
    void cellHoldsAfterwardsWhatWasTyped(String before, String typed, String what) {
        Card head = cards(before);

        edits.editCell(head, typed);

        assertEquals(typed == null ? "" : typed, String.join(" | ", texts()), what);
    }

    @Test
    void cardsThatKeepTheirTextAreTheSameCards() {
        Card head = cards("A | B | C");
        Card last = Cells.cards(drawn.map, stage, lane).getLast();

        edits.editCell(head, "A | C");

        assertEquals(List.of(head, last), Cells.cards(drawn.map, stage, lane));
    }

    @Test
    void quotesGoWithTheWordsThatTheyStandBehind() {
        Card head = cards("A | B");
        DrawnMap.quote(head);

        edits.editCell(head, "new | B | A");

        assertEquals(List.of("new", "B", "A"), texts());
        assertSame(head, Cells.cards(drawn.map, stage, lane).getLast());
    }

    @Test
    void cardThatStandsOnQuotesIsNeverDeletedByTyping() {
        Card head = cards("A | B");
        DrawnMap.quote(head);

        edits.editCell(head, "");

        assertEquals(List.of("A"), texts());
        assertEquals(1, head.getEvidence().size());
    }

    @Test
    void cardWithAFeelingANoteOrAnArrowStaysToo() {
        Card head = cards("A | B | C | D");
        List<Card> cards = Cells.cards(drawn.map, stage, lane);
        cards.get(0).setFeelingScore(1);
        cards.get(1).setNote("ask again");
        CardLink link = JourneyFactory.eINSTANCE.createCardLink();
        link.setFrom(cards.get(2));
        link.setTo(cards.get(0));
        drawn.map.getCardLinks().add(link);

        edits.editCell(head, "");

        assertEquals(List.of("A", "B", "C"), texts());
    }

    @Test
    void barsAndLineBreaksOfACardsOwnTextSurviveAnEditOfItsNeighbour() {
        Card head = drawn.card(stage, lane, "tea | coffee\nor water");
        drawn.card(stage, lane, "B");
        assertEquals("tea \u00a6 coffee or water | B", table.cellText(head));

        edits.editCell(head, "tea \u00a6 coffee or water | C");

        assertEquals(List.of("tea | coffee\nor water", "C"), texts());
    }

    @Test
    void emptyCellMakesCardsOfWhatIsTypedAndNothingOfNothing() {
        edits.fillCell(lane, stage, "  ");
        assertEquals(List.of(), drawn.map.getCards());

        edits.fillCell(lane, stage, "A |  | B");
        edits.fillCell(lane, lane, "no column");

        assertEquals(List.of("A", "B"), texts());
    }

    @Test
    void eachCellIsHeldByItsFirstCardAndHiddenLanesByNone() {
        Card head = cards("A | B");
        Lane hidden = drawn.lane("Hidden", "notes");
        drawn.card(stage, hidden, "secret");
        hidden.setHidden(true);
        drawn.card(null, lane, "lost");
        Card nameless = drawn.card(drawn.stage(null), lane, null);

        assertEquals(List.of(head, nameless), table.cellHeads(drawn.map));
        assertEquals(List.of(lane), table.tableLanes(drawn.map));
        assertEquals("", table.cellText(nameless));
        assertEquals("Untitled stage", table.stageName(nameless.getStage()));
    }

    @Test
    void linesAreAddedOnceMovedAndDeletedWithTheirCards() {
        LineTools lines = new LineTools();
        cards("A");
        Lane quotes = (Lane) lines.addLaneOfKind(drawn.map, "quotes");
        assertSame(quotes, lines.addLaneOfKind(drawn.map, "quotes"));

        lines.moveLaneUp(quotes);
        assertEquals(List.of(quotes, lane), drawn.map.getLanes());
        lines.deleteLane(lane);
        assertEquals(List.of(), drawn.map.getCards());
    }

    private Card cards(String texts) {
        List.of(texts.split(" \\| ")).forEach(text -> drawn.card(stage, lane, text));
        return drawn.map.getCards().getFirst();
    }

    private List<String> texts() {
        return DrawnMap.texts(Cells.cards(drawn.map, stage, lane));
    }
}
