/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.StageLink;
import org.fieldway.model.journey.StageLinkKind;
import org.fieldway.render.scene.Box;
import org.fieldway.ui.journey.geometry.Handles;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.tests.support.Mouse;
import org.junit.jupiter.api.Test;

class BoardLinksTest extends BoardTestCase {

    private void typeTwoCards() {
        typeThreeByThree();
        keys.type("leaflet").press(SWT.TAB).type("bus").press(SWT.CR).press(SWT.ESC);
        editor.board().select(place(cards(0, 0).get(0)));
    }

    @Test
    void linkIsDrawnFollowedWrittenOnAndDeletedWithKeysAlone() {
        typeTwoCards();

        keys.press(SWT.MOD1, 'l').press(SWT.ARROW_RIGHT).press(SWT.CR);
        CardLink link = map().getCardLinks().get(0);
        assertEquals(List.of("leaflet", "bus"), List.of(link.getFrom().getText(), link.getTo().getText()));
        assertEquals(new Place.Link(EcoreUtil.getID(link)), editor.board().focus().orElseThrow());

        keys.press(SWT.F2).type("because").press(SWT.CR);
        assertEquals("because", link.getLabel());
        assertTrue(editor.workspace().spokenName(new Place.Link(EcoreUtil.getID(link))).contains("because"));

        keys.press(SWT.ARROW_RIGHT);
        assertEquals(place(link.getTo()), editor.board().focus().orElseThrow(), "to its end");
        keys.press(SWT.MOD1, SWT.ARROW_LEFT);
        assertEquals(new Place.Link(EcoreUtil.getID(link)), editor.board().focus().orElseThrow(), "and back");

        keys.press(SWT.DEL);
        assertEquals(List.of(), map().getCardLinks());
        undo();
        assertEquals(List.of(link), map().getCardLinks());
    }

    @Test
    void escapeDrawsNoLink() {
        typeTwoCards();

        keys.press(SWT.MOD1, 'l').press(SWT.ARROW_RIGHT).press(SWT.ESC).press(SWT.CR).press(SWT.ESC);

        assertEquals(List.of(), map().getCardLinks());
    }

    @Test
    void stageLeadsBackToAnEarlierOne() {
        typeThreeByThree();
        editor.board().select(stage(2));

        keys.press(SWT.MOD1, 'l').press(SWT.ARROW_LEFT).press(SWT.ARROW_LEFT).press(SWT.CR);

        StageLink link = map().getStageLinks().get(0);
        assertEquals(StageLinkKind.RETURNS_TO, link.getKind());
        assertEquals(List.of("joining", "hearing"), List.of(link.getFrom().getName(), link.getTo().getName()));
    }

    @Test
    void nextStageNeedsWordsToBeLinked() {
        typeThreeByThree();
        editor.board().select(stage(0));

        keys.press(SWT.MOD1, 'l').press(SWT.ARROW_RIGHT).press(SWT.CR);
        assertEquals(List.of(), map().getStageLinks());
        keys.type("soon").press(SWT.CR);

        assertEquals(List.of("soon"), map().getStageLinks().stream().map(StageLink::getLabel).toList());
    }

    private Place stage(int index) {
        return new Place.Stage(EcoreUtil.getID(map().getStages().get(index)));
    }

    @Test
    void linkIsDrawnFromTheKnobOfACardWithTheMouse() {
        typeTwoCards();
        Place from = place(cards(0, 0).get(0));
        Box knob = Handles.of(editor.board().geometry(), from).orElseThrow();
        Rectangle seen = view().screenBounds(knob);

        Mouse.drag(view(), new Point(seen.x + seen.width / 2, seen.y + seen.height / 2), middleOf(place(cards(1, 0).get(0))));

        assertEquals(1, map().getCardLinks().size());
        assertEquals("bus", map().getCardLinks().get(0).getTo().getText());
    }

    @Test
    void dragMovesACardIntoAnEmptyCell() {
        typeTwoCards();

        Mouse.drag(view(), middleOf(place(cards(0, 0).get(0))), middleOf(cellPlace(1, 1)));

        assertEquals(List.of("leaflet"), cell(1, 1));
        assertEquals(List.of(), cell(0, 0));
    }

    @Test
    void rubberBandSelectsTheCardsThatItTouches() {
        typeTwoCards();
        editor.board().select(null);
        Rectangle first = view().screenBounds(cellPlace(0, 0)).orElseThrow();
        Rectangle below = view().screenBounds(cellPlace(1, 1)).orElseThrow();

        Mouse.drag(view(), new Point(first.x + 2, first.y + first.height - 3), new Point(below.x + below.width / 2, first.y + 14));

        assertEquals(List.of(place(cards(0, 0).get(0)), place(cards(1, 0).get(0))), editor.board().selection().places());
    }
}
