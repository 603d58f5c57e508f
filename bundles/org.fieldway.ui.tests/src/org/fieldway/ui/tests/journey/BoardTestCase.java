/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.fieldway.core.journey.Cells;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.journey.BoardEditor;
import org.fieldway.ui.journey.board.BoardView;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Mouse;
import org.fieldway.ui.tests.support.StudyTest;
import org.fieldway.ui.tests.support.Typist;
import org.fieldway.ui.tests.support.Ui;

/** A test on the board of a map. */
abstract class BoardTestCase extends StudyTest {

    StudySession session;
    BoardEditor editor;
    final Typist keys = new Typist();

    /** Opens the board of a map of the sample study. */
    final void openBoard(String name) {
        session = openSample();
        show(session.maps().stream().filter(m -> name.equals(m.getName())).findFirst().orElseThrow());
    }

    /** Opens the board of a new map without stages and lanes. */
    final void openEmptyBoard() {
        session = openSample();
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        map.setName("Robin's journey");
        session.execute("new map", map, session.study(), session.openStudy().additions().map(map));
        show(map);
    }

    /** Three stages and three lanes, typed into an empty board. */
    final void typeThreeByThree() {
        openEmptyBoard();
        keys.type("hearing").press(SWT.CR).type("visiting").press(SWT.CR).type("joining").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.ARROW_DOWN);
        keys.type("actions").press(SWT.CR).type("pain points").press(SWT.CR).type("feelings").press(SWT.CR).press(SWT.ESC);
        keys.press(SWT.MOD1, SWT.HOME);
    }

    private void show(JourneyMap map) {
        editor = (BoardEditor) Navigation.open(session, map, null).orElseThrow();
        Ui.window().getShell().forceActive();
        Ui.settle();
        Ui.await("the evidence", () -> !editor.board().isReading());
        view().forceFocus();
        Ui.settle();
    }

    final JourneyMap map() {
        return (JourneyMap) editor.object();
    }

    final BoardView view() {
        return editor.workspace().view();
    }

    /** Everything in the editor: its bars, board and table. */
    final Composite body() {
        return view().getParent().getParent();
    }

    final List<String> stages() {
        return map().getStages().stream().map(Stage::getName).toList();
    }

    final List<String> lanes() {
        return map().getLanes().stream().map(Lane::getName).toList();
    }

    /** The texts of a cell's cards from top to bottom. */
    final List<String> cell(int stage, int lane) {
        return cards(stage, lane).stream().map(Card::getText).toList();
    }

    final List<Card> cards(int stage, int lane) {
        return Cells.cards(map(), map().getStages().get(stage), map().getLanes().get(lane));
    }

    final Place.Cell cellPlace(int stage, int lane) {
        return new Place.Cell(EcoreUtil.getID(map().getStages().get(stage)), EcoreUtil.getID(map().getLanes().get(lane)));
    }

    /** Where a place is seen, after scrolling to it. */
    final Point middleOf(Place place) {
        view().reveal(place);
        Ui.settle();
        return Mouse.middle(view().screenBounds(place).orElseThrow());
    }

    /** Puts the first quotes of the study behind the card with the focus, by keys alone. */
    final void attachQuotesByKeys() {
        keys.press(SWT.ALT | SWT.SHIFT, 'a');
        Ui.await("all quotes", () -> quotes() != null && quotes().getItemCount() > 5);
        for (int step = 0; step < 12 && !quotes().isFocusControl(); step++) {
            keys.press(SWT.TAB);
        }
        assertTrue(quotes().isFocusControl(), "Tab leads to the quotes");
        keys.press(SWT.HOME).press(SWT.ARROW_DOWN).press(SWT.MOD1, SWT.CR);
        editor.getSite().getPage().activate(editor);
        Ui.settle();
    }

    private static Tree quotes() {
        return Ui.all(Ui.window().getShell(), Tree.class).stream().filter(tree -> tree.isVisible() && tree.getItemCount() > 0
                && tree.getItem(0).getText().matches("P\\d\\d .+ \\(\\d+\\)")).findFirst().orElse(null);
    }

    static Place place(Card card) {
        return new Place.Card(EcoreUtil.getID(card));
    }
}
