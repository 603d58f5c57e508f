/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.Basis;
import org.fieldway.ui.coding.evidence.EvidenceView;
import org.fieldway.ui.coding.transcript.TranscriptEditor;
import org.fieldway.ui.tests.support.Keys;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceViewTest extends CodingTestCase {

    @BeforeEach
    void open() {
        openMap("Finding my place at the college");
    }

    @Test
    void quotesBehindTheSelectedCardComeGroupedByWhoSaysThem() {
        Card card = cardOn(3);
        select(card);

        List<SourceQuote> quotes = behind(card);
        List<String> lines = page().lines();
        for (SourceQuote quote : quotes) {
            String words = quote.words().strip().replaceAll("\\s+", " ");
            String start = words.substring(0, Math.min(60, words.length()));
            assertTrue(lines.stream().anyMatch(line -> line.contains(start)) || lines.contains("Withheld from the team"),
                    () -> "not shown: a quote from " + quote.entry().getName());
        }
        assertTrue(lines.getFirst().matches("P\\d\\d .+ \\(\\d+\\)"), lines.getFirst());
        assertTrue(labels().contains(session.nameOf(card)), labels()::toString);
        assertTrue(labels().stream().anyMatch(text -> text.matches("\\d+ participants? · " + quotes.size() + " quotes · said.*")),
                labels()::toString);
    }

    @Test
    void detailsTellWhereWhenByWhomAndForWhom() {
        Card card = cardOn(3);
        select(card);
        tree().select(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        Ui.settle();

        String details = Ui.all(area(), Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0 && (text.getStyle() & SWT.MULTI) != 0)
                .findFirst().orElseThrow().getText();
        assertTrue(details.contains("Code: "), details);
        assertTrue(details.contains("coded by "), details);
        assertTrue(details.contains("Vox pop"), details);
        assertTrue(details.contains("May be used for: the research team"), details);
    }

    @Test
    void cardWithoutQuotesSaysWhatToDoAndLeadsToAllQuotes() {
        select(bareCard());
        assertEquals(List.of(), page().lines());
        assertTrue(labels().stream().anyMatch(text -> text.startsWith("No quote stands behind this card yet.")), labels()::toString);

        push(area(), "Attach quotes…");
        Ui.await("all quotes", () -> page().isAll() && page().lines().size() > 500);
    }

    @Test
    void quotesAreFoundByWordsAndAttachedToTheSelectedCardWithTheKeyboard() {
        Card card = bareCard();
        select(card);
        Ui.run("org.fieldway.ui.coding.attachQuotes");
        Ui.await("all quotes", () -> page().lines().size() > 500);
        Text search = Ui.all(area(), Text.class).stream().filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
        search.setText("kitchen");
        Ui.await("fewer quotes", () -> page().lines().size() < 200);
        assertFalse(page().lines().isEmpty());

        tree().setSelection(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        Ui.settle();
        push(area(), "Attach to selected card");

        assertEquals(1, card.getEvidence().size());
        assertEquals(Basis.SAID, card.getBasis());
        String attached = behind(card).getFirst().words().strip().replaceAll("\\s+", " ");
        assertTrue(page().lines().stream().anyMatch(line -> line.contains(attached.substring(0, Math.min(40, attached.length())))), attached);
        undo();
        assertEquals(0, card.getEvidence().size());
        assertEquals(Basis.ASSUMED, card.getBasis());
    }

    @Test
    void deleteTakesAQuoteFromTheCardAndUndoBringsItBack() {
        Card card = cardOn(2);
        select(card);
        List<QuoteKey> before = keys(card);
        tree().setSelection(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        Ui.page().activate(view);
        Ui.settle();
        Ui.run(IWorkbenchCommandConstants.EDIT_DELETE);

        assertEquals(before.size() - 1, card.getEvidence().size());
        Ui.await("one line fewer", () -> page().lines().stream().filter(line -> line.startsWith("“") || line.startsWith("Withheld")).count() == before.size() - 1);
        undo();
        assertEquals(before, keys(card));
    }

    @Test
    void enterOpensTheTranscriptAtTheQuote() {
        Card card = cardOn(2);
        select(card);
        tree().setSelection(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        Keys.press(tree(), SWT.CR);

        Ui.await("the transcript", () -> Ui.page().getActiveEditor() instanceof TranscriptEditor editor && editor.page().chosen().isPresent());
        TranscriptEditor editor = (TranscriptEditor) Ui.page().getActiveEditor();
        SourceQuote quote = behind(card).stream().filter(one -> one.codingId().equals(editor.page().chosen().get().coding())).findFirst().orElseThrow();
        assertEquals(quote.words(), editor.page().text().getText(quote.passage().start(), quote.passage().end() - 1));
    }

    @Test
    void nothingIsReadInTheUserInterfaceThreadOnceTheSourcesWereRead() {
        Card card = cardOn(3);
        select(card);
        int read = session.openStudy().filesRead().size();
        view.show(List.of(card.getStage()));
        view.show(List.of(card));
        Ui.settle();
        assertEquals(read, session.openStudy().filesRead().size());
    }

    @Test
    void doubleClickOnACardShowsItsQuotes() {
        Card card = cardOn(1);
        select(card);
        Ui.page().activate(board);
        Ui.run("org.fieldway.ui.coding.showEvidence");
        assertEquals(EvidenceView.ID, Ui.page().getActivePart().getSite().getId());
        assertEquals(List.of(card), page().subject());
    }

    private List<String> labels() {
        return Ui.all(area(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }
}
