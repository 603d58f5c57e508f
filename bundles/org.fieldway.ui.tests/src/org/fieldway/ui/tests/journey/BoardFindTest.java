/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.model.journey.Lane;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class BoardFindTest extends BoardTestCase {

    private void typeSome() {
        typeThreeByThree();
        keys.type("a leaflet").press(SWT.TAB).type("bus").press(SWT.TAB).type("late leaflet")
                .press(SWT.CR).press(SWT.ESC);
        editor.board().select(cellPlace(1, 1));
        keys.type("no leaflet").press(SWT.CR).press(SWT.ESC);
    }

    @Test
    void findGoesFromPlaceToPlaceAndMarksThemAll() {
        typeSome();

        keys.press(SWT.MOD1, 'f').type("leaflet");
        assertEquals("1 of 3", editor.find().told());
        assertEquals(Set.of(place(cards(0, 0).get(0)), place(cards(2, 0).get(0)), place(cards(1, 1).get(0))), editor.board().found());
        assertEquals(place(cards(0, 0).get(0)), editor.board().focus().orElseThrow());

        keys.press(SWT.CR);
        assertEquals(place(cards(2, 0).get(0)), editor.board().focus().orElseThrow());
        keys.press(SWT.F3).press(SWT.F3);
        assertEquals("1 of 3", editor.find().told(), "round to the first one");
        editor.find().previous();
        assertEquals("3 of 3", editor.find().told());

        keys.press(SWT.ESC);
        assertFalse(editor.find().isOpen());
        assertEquals(Set.of(), editor.board().found());
        assertTrue(view().isFocusControl());
    }

    @Test
    void keysForTextChangeTheFieldAndNotTheMap() {
        typeSome();
        int cards = map().getCards().size();

        keys.press(SWT.MOD1, 'f').type("bus").press(SWT.MOD1, 'a').press(SWT.DEL).type("late");

        assertEquals(cards, map().getCards().size());
        assertEquals("1 of 1", editor.find().told());
        keys.press(SWT.ESC).press(SWT.DEL);
        assertEquals(cards - 1, map().getCards().size(), "back on the board, Delete deletes a card");
    }

    @Test
    void findTellsWhatLiesInFoldedAndHiddenLanes() {
        typeSome();
        Lane folded = map().getLanes().get(1);
        editor.workspace().lanes().collapse(folded, true);
        editor.workspace().lanes().hide(map().getLanes().get(0), true);

        editor.find().find("leaflet");

        assertEquals("1 of 3", editor.find().told());
        assertEquals(new Place.Lane(folded.getId().toString()), editor.board().focus().orElseThrow(), "the folded lane");
        editor.find().next();
        assertEquals(new Place.HiddenLanes(), editor.board().focus().orElseThrow(), "what tells of hidden lanes");
    }

    @Test
    void blankFoldsALaneAndHiddenLanesComeBackTogether() {
        typeSome();
        Lane first = map().getLanes().get(0);
        editor.board().select(new Place.Lane(first.getId().toString()));

        keys.press(' ');
        assertTrue(first.isCollapsed());
        keys.press(' ');
        assertFalse(first.isCollapsed());

        keys.press(SWT.MOD1, 'h');
        assertTrue(first.isHidden());
        assertEquals(1, editor.board().hiddenLanes());
        editor.board().select(new Place.HiddenLanes());
        keys.press(SWT.CR);
        assertFalse(first.isHidden());
        undo();
        assertTrue(first.isHidden());
    }

    @Test
    void filterShowsWhatEnoughParticipantsSaidAndLeavesTheMapAlone() {
        openBoard("Finding my place at the college");
        int all = map().getCards().size();
        Combo filter = Ui.all(body(), Combo.class).get(0);

        filter.select(List.of(filter.getItems()).indexOf("5 or more"));
        filter.notifyListeners(SWT.Selection, new Event());
        Ui.settle();

        List<String> few = editor.board().release().content().cards().stream().filter(c -> c.grounds().participants() < 5)
                .map(ReleasedCard::id).toList();
        assertFalse(few.isEmpty());
        assertEquals(few.size(), editor.board().filteredOut());
        assertTrue(editor.board().geometry().cards().stream().noneMatch(spot -> few.contains(spot.cardId())));
        assertEquals(all, map().getCards().size());
        assertFalse(session.isDirty());
    }
}
