/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.tests.support.Mouse;
import org.fieldway.ui.tests.support.Typist;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

class BoardMouseTest extends BoardTestCase {

    private static final String GROUP_MAP = "Finding my place at the college";

    @Test
    void dragMovesACardToAnotherCellAndUndoBringsItBack() {
        openBoard(GROUP_MAP);
        view().fit();
        Card card = cards(0, 0).get(0);
        List<String> before = cell(1, 1);

        Mouse.drag(view(), middleOf(place(card)), lowestOf(1, 1));

        List<String> expected = new ArrayList<>(before);
        expected.add(card.getText());
        assertEquals(expected, cell(1, 1));
        assertFalse(cell(0, 0).contains(card.getText()));
        assertEquals("Undo move card in " + GROUP_MAP, Ui.menuText("Edit", 0));
        undo();
        assertEquals(before, cell(1, 1));
        assertEquals(card, cards(0, 0).get(0));
    }

    private Point lowestOf(int stage, int lane) {
        Rectangle cell = view().screenBounds(cellPlace(stage, lane)).orElseThrow();
        return new Point(cell.x + cell.width / 2, cell.y + cell.height - 2);
    }

    @Test
    void dragReordersStages() {
        openBoard(GROUP_MAP);
        view().fit();
        List<String> before = stages();
        Place first = new Place.Stage(map().getStages().get(0).getId().toString());
        Rectangle second = view().screenBounds(new Place.Stage(map().getStages().get(1).getId().toString())).orElseThrow();

        Mouse.drag(view(), middleOf(first), new Point(second.x + second.width - 4, second.y + 4));

        assertEquals(List.of(before.get(1), before.get(0)), stages().subList(0, 2));
    }

    @Test
    void clickSelectsTheModelsObjectAndControlAddsToIt() {
        openBoard(GROUP_MAP);
        view().fit();
        Card first = cards(0, 0).get(0);
        Card second = cards(1, 0).get(0);

        Mouse.click(view(), middleOf(place(first)), 0);
        Mouse.click(view(), middleOf(place(second)), SWT.MOD1);

        var selected = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
        assertEquals(List.of(first, second), selected.toList());
    }

    @Test
    void zoomKeysAndWheelZoomAroundThePointer() {
        openBoard(GROUP_MAP);
        var keys = new Typist();

        keys.press(SWT.MOD1, '1');
        assertEquals(1, view().viewport().zoom(), 1e-9);

        var at = new Point(200, 150);
        double before = view().viewport().sceneX(at.x);
        Mouse.wheel(view(), at, 1, SWT.MOD1);
        assertTrue(view().viewport().zoom() > 1.1, "nearer");
        assertEquals(before, view().viewport().sceneX(at.x), 1, "what was under the pointer is still there");

        keys.press(SWT.MOD1, '0');
        assertTrue(view().viewport().scaledWidth() <= view().getClientArea().width + 1, "all of it is seen");
    }

    @Test
    void audienceBeyondTheTeamSeesLessAndCannotChangeTheMap() {
        openBoard(GROUP_MAP);
        Set<String> team = words();
        Combo audience = Ui.all(body(), Combo.class).get(1);

        audience.select(audience.getItemCount() - 1);
        audience.notifyListeners(SWT.Selection, new Event());
        Ui.settle();

        Set<String> others = words();
        assertEquals("public", editor.board().audience().id());
        assertFalse(editor.board().release().withheld().isEmpty(), "something is withheld");
        assertNotEquals(team, others);
        long kept = editor.board().release().content().cards().stream().filter(c -> !c.withheld()).count();
        assertTrue(kept < team.size(), "fewer cards keep their words");
        assertFalse(editor.board().isEditable());
        int cards = map().getCards().size();
        view().forceFocus();
        new Typist().type("x").press(SWT.CR);
        assertEquals(cards, map().getCards().size(), "typing changes nothing");
    }

    private Set<String> words() {
        return editor.board().release().content().cards().stream().map(ReleasedCard::text).collect(Collectors.toSet());
    }

    @Test
    void feelingsPointIsDraggedOnAMapOfOnePerson() {
        openBoard("Heron's journey");
        view().fit();
        int lane = lanes().indexOf("Feelings");
        Card feeling = cards(0, lane).stream().filter(c -> c.getFeelingScore() != null).findFirst().orElseThrow();
        var axis = editor.board().geometry().lane(cellPlace(0, lane).laneId()).orElseThrow().axis();
        int wanted = feeling.getFeelingScore() == 2 ? -2 : 2;
        Point from = middleOf(cellPlace(0, lane));
        double y = (axis.heightOf(wanted) - view().viewport().y()) * view().viewport().zoom();

        Mouse.drag(view(), from, new Point(from.x, (int) Math.round(y)));

        assertEquals(wanted, feeling.getFeelingScore());
    }
}
