/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.study.Basis;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class BoardKeysTest extends BoardTestCase {

    @Test
    void mapOfThreeByThreeIsTypedAndUndoneToEmpty() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.CR).type("friend").press(SWT.TAB).type("bus").press(SWT.TAB).type("form")
                .press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN).type("stairs").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN).type("5").press(SWT.ARROW_LEFT).type("3").press(SWT.ARROW_LEFT).type("1");
        keys.press(SWT.F2).type("wary").press(SWT.CR);
        keys.press(SWT.MOD1, SWT.HOME).press(SWT.MOD1, 'l').press(SWT.ARROW_RIGHT).press(SWT.CR);
        keys.type("so").press(SWT.CR);

        assertEquals(List.of("hearing", "visiting", "joining"), stages());
        assertEquals(List.of("actions", "pain points", "feelings"), lanes());
        assertEquals(List.of("actions", "pain-points", "feelings"), map().getLanes().stream().map(Lane::getKind).toList());
        assertEquals(List.of("leaflet", "friend"), cell(0, 0));
        assertEquals(List.of("bus"), cell(1, 0));
        assertEquals(List.of("form"), cell(2, 0));
        assertEquals(List.of("stairs"), cell(2, 1));
        assertEquals(List.of(-2, 0, 2), List.of(score(0), score(1), score(2)));
        assertEquals("wary", cards(0, 2).get(0).getFeelingWord());
        assertEquals(Basis.ASSUMED, cards(0, 0).get(0).getBasis());

        assertEquals(List.of("leaflet so bus"), links());
        assertEquals("Undo change link in Robin's journey", Ui.menuText("Edit", 0));
        keys.press(SWT.MOD1, SWT.HOME);
        attachQuotesByKeys();
        assertTrue(!cards(0, 0).get(0).getEvidence().isEmpty(), "quotes are behind the card");
        assertEquals(Basis.SAID, cards(0, 0).get(0).getBasis());
        assertEquals(0, keys.handed(), "each key came through the window system");
        for (int step = 0; step < 18; step++) {
            undo();
        }
        assertEquals(List.of(), stages());
        assertEquals(List.of(), lanes());
        assertEquals(List.of(), map().getCards());
        assertEquals(List.of(), map().getCardLinks());
        assertTrue(Ui.menuText("Edit", 0).startsWith("Undo new map"), Ui.menuText("Edit", 0));
    }

    private List<String> links() {
        return map().getCardLinks().stream().map(l -> l.getFrom().getText() + " " + l.getLabel() + " " + l.getTo().getText()).toList();
    }

    private int score(int stage) {
        return cards(stage, 2).get(0).getFeelingScore();
    }

    @Test
    void altShiftArrowsMoveCardStageAndLane() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.CR).press(SWT.ESC);

        keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(List.of("leaflet"), cell(1, 0));
        keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN);
        assertEquals(List.of("leaflet"), cell(1, 1));

        keys.press(SWT.ARROW_UP).press(SWT.ARROW_UP).press(SWT.ALT | SWT.SHIFT, SWT.ARROW_LEFT);
        assertEquals(List.of("visiting", "hearing", "joining"), stages());
        assertEquals(List.of("leaflet"), cell(0, 1), "its cards go with the stage");

        editor.board().select(new Place.Lane(map().getLanes().get(0).getId().toString()));
        keys.press(SWT.ALT | SWT.SHIFT, SWT.ARROW_DOWN);
        assertEquals(List.of("pain points", "actions", "feelings"), lanes());
    }

    @Test
    void f2RewritesACardAndDeleteTakesItAway() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.CR).press(SWT.ESC);

        keys.press(SWT.F2).type(" and poster").press(SWT.CR).press(SWT.ESC);
        assertEquals(List.of("leaflet and poster"), cell(0, 0));

        keys.press(SWT.DEL);
        assertEquals(List.of(), cell(0, 0));
        assertEquals(cellPlace(0, 0), editor.board().focus().orElseThrow(), "the focus stays where the card was");
        undo();
        assertEquals(List.of("leaflet and poster"), cell(0, 0));
    }

    @Test
    void escapeLeavesTheMapAsItWas() {
        typeThreeByThree();

        keys.type("never mind").press(SWT.ESC);

        assertEquals(List.of(), map().getCards());
    }

    @Test
    void copyAndPasteMakeCardsWithIdsOfTheirOwn() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.CR).press(SWT.ESC);
        Card first = cards(0, 0).get(0);

        editor.workspace().copy();
        editor.board().select(cellPlace(2, 1));
        editor.workspace().paste();

        assertEquals(List.of("leaflet"), cell(2, 1));
        assertEquals(List.of("leaflet"), cell(0, 0));
        assertTrue(!first.getId().equals(cards(2, 1).get(0).getId()), "another id");
    }

    @Test
    void assistiveTechnologyHearsWordsPlaceAndPosition() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.CR).type("friend").press(SWT.CR).press(SWT.ESC);

        String spoken = editor.workspace().spokenName(place(cards(0, 0).get(1)));

        assertTrue(spoken.contains("friend") && spoken.contains("hearing") && spoken.contains("actions"), spoken);
        assertTrue(spoken.contains("Card 2 of 2"), spoken);
        assertTrue(editor.workspace().spokenName(cellPlace(1, 1)).endsWith("empty"));
    }
}
