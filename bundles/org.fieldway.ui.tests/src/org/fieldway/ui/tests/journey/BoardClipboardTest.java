/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class BoardClipboardTest extends BoardTestCase {

    private static void put(String text) {
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    private static String taken() {
        var clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }

    @Test
    void tableOfASpreadsheetBecomesCardsFromTheFocusOnInOneStep() {
        typeThreeByThree();
        put("leaflet\t\"bus,\nlate\"\n\tform\n");
        editor.board().select(cellPlace(1, 0));

        keys.press(SWT.MOD1, 'v');

        assertEquals(List.of("leaflet"), cell(1, 0));
        assertEquals(List.of("bus,\nlate"), cell(2, 0));
        assertEquals(List.of(), cell(1, 1));
        assertEquals(List.of("form"), cell(2, 1));
        assertEquals("Undo paste table in Robin's journey", Ui.menuText("Edit", 0));
        undo();
        assertEquals(List.of(), map().getCards());
    }

    @Test
    void tableThatIsTooLargeAddsStagesAndLanesWhenAsked() {
        typeThreeByThree();
        dialogs.answer(0);
        editor.board().select(cellPlace(2, 2));

        editor.workspace().clipboard().pasteText("1\tb\n\td");

        assertEquals(List.of("hearing", "visiting", "joining", "Stage 4"), stages());
        assertEquals(List.of("actions", "pain points", "feelings", "Lane 4"), lanes());
        assertEquals(1, cards(2, 2).get(0).getFeelingScore(), "a number on a feelings lane");
        assertEquals(List.of("d"), cell(3, 3));
        undo();
        assertEquals(List.of("hearing", "visiting", "joining"), stages());
        assertEquals(List.of(), map().getCards());
    }

    @Test
    void tableThatIsTooLargeIsCutOffOrLeftWhenAsked() {
        typeThreeByThree();
        editor.board().select(cellPlace(2, 1));

        dialogs.answer(2);
        editor.workspace().clipboard().pasteText("a\tb");
        assertEquals(List.of(), map().getCards());

        dialogs.answer(1);
        editor.workspace().clipboard().pasteText("a\tb");
        assertEquals(List.of("a"), map().getCards().stream().map(Card::getText).toList());
        assertEquals(3, stages().size());
    }

    @Test
    void tableWithNamesFindsItsStagesAndLanesAndAddsOthers() {
        typeThreeByThree();
        editor.board().select(cellPlace(0, 0));

        editor.workspace().clipboard().pasteText("\tVisiting\tGiving back\nActions\tbus\ttutor\nQuotes\t\tall of it");

        assertEquals(List.of("hearing", "visiting", "joining", "Giving back"), stages());
        assertEquals(List.of("actions", "pain points", "feelings", "Quotes"), lanes());
        assertEquals("quotes", map().getLanes().get(3).getKind());
        assertEquals(List.of("bus"), cell(1, 0));
        assertEquals(List.of("tutor"), cell(3, 0));
        assertEquals(List.of("all of it"), cell(3, 3));
    }

    @Test
    void copiedCardsAreATableOutsideAndKeepTheirPlacesToEachOtherInside() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.CR).type("friend").press(SWT.TAB).type("bus").press(SWT.CR).press(SWT.ESC);
        editor.workspace().edits().addCard(cellPlace(0, 1), 0, "=1+1");
        editor.workspace().selectAll();

        keys.press(SWT.MOD1, 'c');
        assertEquals("\thearing\tvisiting\nactions\t\"\u2022 leaflet\n\u2022 friend\"\tbus\npain points\t'=1+1\t\n", taken().replace("\r", ""));

        editor.board().select(cellPlace(1, 0));
        keys.press(SWT.MOD1, 'v');
        assertEquals(List.of("bus", "leaflet", "friend"), cell(1, 0));
        assertEquals(List.of("bus"), cell(2, 0));
        assertEquals(List.of("=1+1"), cell(1, 1));
        assertNotEquals(cards(1, 0).get(0).getId(), cards(2, 0).get(0).getId());
    }
}
