/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.fieldway.core.consent.Audiences;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Priority;
import org.fieldway.model.study.Basis;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** The table does everything that the board does, with keys alone. */
class TableKeysTest extends BoardTestCase {


    private Tree tree() {
        return editor.pages().table().tree();
    }

    private void asTable() {
        keys.press(SWT.MOD1 | SWT.SHIFT, 't');
        assertTrue(editor.pages().isTable(), "the keys show the table");
        Ui.await("focus in the table", () -> tree().isFocusControl());
    }

    /** Three stages and three lanes, typed into an empty table; the first stage's row has the focus then. */
    private void typeTable() {
        openEmptyBoard();
        asTable();
        keys.type("hearing").press(SWT.CR).type("visiting").press(SWT.CR).type("joining").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.HOME).press(SWT.ARROW_DOWN);
        keys.type("actions").press(SWT.CR).type("pain points").press(SWT.CR).type("feelings").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN);
    }

    private List<String> column(TreeItem parent, int column) {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : parent.getItems()) {
            texts.add(item.getText(column));
        }
        return texts;
    }

    private String selected(int column) {
        assertEquals(1, tree().getSelectionCount());
        return tree().getSelection()[0].getText(column);
    }

    @Test
    void mapOfThreeByThreeIsTypedAndUndoneToEmpty() {
        typeTable();
        assertEquals("hearing", selected(0));
        keys.press(SWT.ARROW_DOWN).type("leaflet").press(SWT.CR).type("friend").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN).press(SWT.ARROW_DOWN).type("1").press(SWT.F2).press(SWT.TAB).type("wary").press(SWT.CR);
        keys.press(SWT.ARROW_DOWN).press(SWT.ARROW_DOWN).type("bus").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN).type("stairs").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN).type("3");

        assertEquals(List.of("hearing", "visiting", "joining"), stages());
        assertEquals(List.of("actions", "pain points", "feelings"), lanes());
        assertEquals(List.of("actions", "pain-points", "feelings"), map().getLanes().stream().map(Lane::getKind).toList());
        assertEquals(List.of("leaflet", "friend"), cell(0, 0));
        assertEquals(List.of("bus"), cell(1, 0));
        assertEquals(List.of("stairs"), cell(1, 1));
        assertEquals(-2, cards(0, 2).get(0).getFeelingScore());
        assertEquals("wary", cards(0, 2).get(0).getFeelingWord());
        assertEquals(0, cards(1, 2).get(0).getFeelingScore());
        assertEquals(List.of("leaflet", "friend", "no card yet", ""), column(tree().getItem(1), 0));
        assertEquals(List.of("actions", "actions", "pain points", "feelings"), column(tree().getItem(1), 1));
        assertEquals(List.of("", "", "", "\u22122 very bad"), column(tree().getItem(1), 4));
        assertEquals(List.of("", "", "", "wary"), column(tree().getItem(1), 5));

        editor.board().select(place(cards(0, 0).get(0)));
        dialogs.answer("bus (visiting, actions)");
        keys.press(SWT.MOD1, 'l');
        assertEquals("leaflet", map().getCardLinks().get(0).getFrom().getText());
        editor.board().select(place(cards(0, 0).get(0)));
        attachQuotesByKeys();
        assertFalse(cards(0, 0).get(0).getEvidence().isEmpty(), "quotes are behind the card");
        assertEquals(0, keys.handed(), "each key came through the window system");

        for (int step = 0; step < 15; step++) {
            undo();
        }
        assertEquals(List.of(), stages());
        assertEquals(List.of(), lanes());
        assertEquals(List.of(), map().getCards());
        assertEquals(List.of(), map().getCardLinks());
        assertTrue(Ui.menuText("Edit", 0).startsWith("Undo new map"), Ui.menuText("Edit", 0));
        assertEquals(List.of("Lanes", "New stage\u2026"), List.of(tree().getItem(0).getText(), tree().getItem(1).getText()));
    }

    @Test
    void tabGoesThroughTheFieldsOfARow() {
        typeTable();
        keys.press(SWT.ARROW_DOWN).type("leaflet").press(SWT.CR).press(SWT.ESC);

        keys.press(SWT.F2).type("poster").press(SWT.TAB).press(SWT.ARROW_DOWN).press(SWT.TAB);
        keys.press(SWT.ARROW_UP).press(SWT.TAB).press(SWT.ARROW_DOWN).press(SWT.CR);

        Card card = map().getCards().get(0);
        assertEquals("poster", card.getText());
        assertEquals("pain points", card.getLane().getName(), "the lane was chosen in its column");
        assertEquals(Basis.INFERRED, card.getBasis());
        assertEquals(Priority.LOW, card.getPriority());
        assertEquals("poster", selected(0), "the row goes with the card");
    }

    @Test
    void linkIsMadeByKeysAndToldInWords() {
        typeTable();
        keys.press(SWT.ARROW_DOWN).type("leaflet").press(SWT.CR).type("friend").press(SWT.CR).press(SWT.ESC);
        dialogs.answer("leaflet (hearing, actions)");

        keys.press(SWT.MOD1, 'l');

        assertEquals(1, map().getCardLinks().size());
        assertEquals("friend", map().getCardLinks().get(0).getFrom().getText());
        assertEquals("leaflet", map().getCardLinks().get(0).getTo().getText());
        assertEquals("leads to \u201cleaflet\u201d", selected(8));
        undo();
        assertEquals(List.of(), map().getCardLinks());
    }

    @Test
    void quoteIsAttachedByKeysAndToldInWords() {
        typeTable();
        keys.press(SWT.ARROW_DOWN).type("leaflet").press(SWT.CR).press(SWT.ESC);

        attachQuotesByKeys();

        Card card = map().getCards().get(0);
        assertFalse(card.getEvidence().isEmpty(), "what was selected among the quotes is behind the card");
        Ui.await("told in the table", () -> selected(2).matches("1 participant, \\d+ excerpts?"));
        assertEquals("Said", selected(3));
        undo();
        Ui.await("gone from the table", () -> "Assumed".equals(selected(3)));
    }

    @Test
    void altShiftArrowsMoveAndDeleteTakesAway() {
        typeTable();
        keys.press(SWT.ARROW_DOWN).type("leaflet").press(SWT.CR).type("friend").press(SWT.CR).press(SWT.ESC);

        keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_UP);
        assertEquals(List.of("friend", "leaflet"), cell(0, 0));
        keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(List.of("friend"), cell(1, 0));
        assertEquals("friend", selected(0));
        keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN);
        assertEquals(List.of("friend"), cell(1, 1));
        keys.press(SWT.DEL);
        assertEquals(List.of("leaflet"), map().getCards().stream().map(Card::getText).toList());
        undo();
        assertEquals(List.of("friend"), cell(1, 1));
    }

    @Test
    void escapeLeavesTheMapAsItWas() {
        typeTable();
        keys.press(SWT.ARROW_DOWN).type("never mind").press(SWT.ESC);
        assertEquals(List.of(), map().getCards());
        assertTrue(tree().isFocusControl(), "the focus is in the table again");
    }

    @Test
    void selectionIsTheSameOnBoardAndTable() {
        typeTable();
        keys.press(SWT.ARROW_DOWN).type("leaflet").press(SWT.CR).press(SWT.ESC);
        Place card = place(map().getCards().get(0));
        assertEquals(List.of(card), editor.board().selection().places());

        keys.press(SWT.MOD1 | SWT.SHIFT, 't');
        assertFalse(editor.pages().isTable());
        assertEquals(List.of(card), editor.board().selection().places());
        keys.press(SWT.ARROW_RIGHT).type("bus").press(SWT.CR).press(SWT.ESC);

        keys.press(SWT.MOD1 | SWT.SHIFT, 't');
        assertEquals("bus", selected(0));
        assertEquals(List.of("bus", "no card yet", "no feeling told yet"), column(tree().getItem(2), 0));
    }

    @Test
    void anotherAudienceSeesItsReleaseAndChangesNothing() {
        openBoard(sampleGroupMap());
        asTable();
        int rows = tree().getItemCount();
        editor.board().show(Audiences.everyone());
        Ui.settle();
        assertEquals(rows - 1, tree().getItemCount(), "no row for a new stage");
        keys.press(SWT.HOME).press(SWT.ARROW_DOWN).press(SWT.F2).press(SWT.ESC);
        assertFalse(session.isDirty());
        for (TreeItem stage : tree().getItems()) {
            for (TreeItem row : stage.getItems()) {
                assertEquals("", row.getText(7), "nobody beyond the team learns who proposed a card");
            }
        }
    }

    private String sampleGroupMap() {
        return "Finding my place at the college";
    }
}
