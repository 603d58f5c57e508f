/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.ui.journey.board.BoardView;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.tests.support.Mouse;
import org.fieldway.ui.tests.support.Ui;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotes onto cards and cards onto quotes, with the mouse and over the clipboard. */
class DraggingTest extends CodingTestCase {

    @BeforeEach
    void open() {
        openMap("Alder's journey");
    }

    @Test
    void quotesKeepTheirIdsOnTheClipboard() {
        var quotes = new DraggedQuotes(folder(), keys(cardOn(1)));
        var clipboard = new Clipboard(Ui.window().getShell().getDisplay());
        clipboard.setContents(new Object[] { quotes }, new Transfer[] { EvidenceTransfer.getInstance() });

        assertEquals(quotes, EvidenceTransfer.onClipboard().orElseThrow());
        clipboard.dispose();
    }

    @Test
    void copiedQuotesArePastedOnACard() {
        Card from = cardOn(1);
        Card to = bareCard();
        select(from);
        tree().setSelection(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        Ui.page().activate(view);
        Ui.run(IWorkbenchCommandConstants.EDIT_COPY);
        List<QuoteKey> copied = EvidenceTransfer.onClipboard().orElseThrow().quotes();

        select(to);
        Ui.page().activate(board);
        Ui.run(IWorkbenchCommandConstants.EDIT_PASTE);

        assertEquals(copied, keys(to));
        undo();
        assertEquals(List.of(), keys(to));
    }

    @Test
    void quotesPutIntoAnEmptyCellBecomeACardThatStandsOnThem() {
        List<QuoteKey> quotes = keys(cardOn(1));
        Place.Cell cell = emptyCell();
        int before = map.getCards().size();

        assertTrue(board.workspace().quotes().put(cell, new DraggedQuotes(session.folder(), quotes)));

        assertEquals(before + 1, map.getCards().size());
        Card card = map.getCards().getLast();
        assertEquals(quotes, keys(card));
        assertFalse(card.getText().isBlank());
        undo();
        assertEquals(before, map.getCards().size());
    }

    @Test
    void quotesOfAnotherStudyAreRefused() {
        Card card = bareCard();
        var foreign = new DraggedQuotes(temporary.resolve("elsewhere"), keys(cardOn(1)));

        assertFalse(board.workspace().quotes().put(new Place.Card(EcoreUtil.getID(card)), foreign));
        assertEquals(0, card.getEvidence().size());
    }

    @Test
    void cardDraggedOutOfTheBoardOntoAQuoteGetsIt() {
        Card to = bareCard();
        view.showAll(List.of());
        Ui.await("all quotes", () -> page().lines().size() > 500);
        firstQuote();
        TreeItem item = tree().getItem(0).getItem(0);
        Point quote = tree().toDisplay(Mouse.middle(item.getBounds()));

        BoardView canvas = board.workspace().view();
        var place = new Place.Card(EcoreUtil.getID(to));
        canvas.reveal(place);
        Ui.settle();
        Mouse.drag(canvas, Mouse.middle(canvas.screenBounds(place).orElseThrow()), canvas.toControl(quote));

        assertEquals(1, to.getEvidence().size());
        assertEquals("P01 Heron", Releases.quotes(session.openStudy(), behind(to), Audiences.team(), LocalDate.now()).content().getFirst().who());
        undo();
        assertEquals(0, to.getEvidence().size());
    }

    @Test
    void quoteDraggedFromTheListOntoACardIsAttached() {
        Card from = cardOn(1);
        Card to = bareCard();
        select(from);
        tree().setSelection(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        BoardView canvas = board.workspace().view();
        var place = new Place.Card(EcoreUtil.getID(to));
        canvas.reveal(place);
        Ui.settle();

        Object dragged = DragEvents.take(tree());
        int detail = DragEvents.drop(canvas, Mouse.middle(canvas.screenBounds(place).orElseThrow()), dragged);

        assertEquals(DND.DROP_COPY, detail);
        assertEquals(1, to.getEvidence().size());
        assertTrue(keys(from).containsAll(keys(to)));
        assertEquals(DND.DROP_NONE, DragEvents.drop(canvas, new Point(1, 1), dragged), "the title takes no quotes");
    }

    private Place.Cell emptyCell() {
        for (Stage stage : map.getStages()) {
            for (Lane lane : map.getLanes()) {
                boolean empty = map.getCards().stream().noneMatch(card -> card.getStage() == stage && card.getLane() == lane);
                var cell = new Place.Cell(EcoreUtil.getID(stage), EcoreUtil.getID(lane));
                if (empty && board.workspace().quotes().accepts(cell) && !"quotes".equals(lane.getKind())) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no empty cell");
    }
}
