/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.fieldway.core.evidence.QuoteState;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.coding.transcript.TranscriptEditor;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.tests.support.Keys;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TranscriptEditorTest extends CodingTestCase {

    @BeforeEach
    void open() {
        openMap("Alder's journey");
    }

    @Test
    void openingASourceShowsItsTextWithoutReadingItInTheUserInterfaceThread() {
        SourceEntry entry = source("Vox pop 05");
        TranscriptEditor editor = (TranscriptEditor) Navigation.open(session, entry, null).orElseThrow();
        Ui.await("the text", () -> editor.page().text().getCharCount() > 100);

        assertEquals(session.material().known(entry.getId()).orElseThrow().text(), editor.page().text().getText());
        assertFalse(editor.page().text().getEditable());
        assertEquals(entry.getName(), editor.getTitle());
    }

    @Test
    void wordsOfSomebodyWhoWithdrewAreNotOnTheScreen() {
        SourceEntry entry = session.study().getSources().stream().filter(one -> one.getParticipants()
                .contains(participant(session, "Wren"))).findFirst().orElseThrow();
        TranscriptEditor editor = (TranscriptEditor) Navigation.open(session, entry, null).orElseThrow();
        Ui.await("the text", () -> editor.page().text().getCharCount() > 100);

        String original = session.material().known(entry.getId()).orElseThrow().text();
        String shown = editor.page().text().getText();
        assertEquals(original.length(), shown.length());
        session.material().known(entry.getId()).orElseThrow().passages().forEach(passage ->
                assertFalse(shown.contains(passage.words()), "a coded passage is to be read"));
        assertTrue(labels(editor).stream().anyMatch(text -> text.startsWith("Some words are not shown to the team.")), labels(editor)::toString);
    }

    @Test
    void altDownGoesFromCodingToCodingAndTellsWhatStandsOnIt() {
        TranscriptEditor editor = openAt(cardOn(1));
        UUID first = editor.page().chosen().orElseThrow().coding();
        Event event = new Event();
        event.keyCode = SWT.ARROW_DOWN;
        event.stateMask = SWT.MOD3;
        event.doit = true;
        editor.page().text().notifyListeners(SWT.KeyDown, event);
        Ui.settle();

        assertFalse(event.doit);
        assertFalse(first.equals(editor.page().chosen().orElseThrow().coding()));
        assertTrue(labels(editor).stream().anyMatch(text -> text.matches(".+, coded by .+ · .*stands?.* on it.*")), labels(editor)::toString);
    }

    @Test
    void findGoesToTheWordsAndCountsThem() {
        TranscriptEditor editor = openAt(cardOn(1));
        StyledText text = editor.page().text();
        Text field = Ui.all(body(editor), Text.class).stream().filter(one -> (one.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
        field.setText("interviewer");
        Ui.settle();
        assertEquals("Interviewer", text.getSelectionText());
        int first = text.getSelection().x;
        Keys.press(field, SWT.CR);
        assertTrue(text.getSelection().x != first);
        assertTrue(labels(editor).stream().anyMatch(label -> label.matches("\\d+ of \\d+")), labels(editor)::toString);
        field.setText("no such words anywhere");
        assertTrue(labels(editor).contains("Not found"), labels(editor)::toString);
    }

    @Test
    void deletingACodingNamesTheCardsThatLoseTheirGroundAndCanBeUndone() {
        Card card = map.getCards().stream().filter(one -> one.getEvidence().size() == 1 && "actions".equals(one.getLane().getKind()))
                .findFirst().orElseThrow();
        TranscriptEditor editor = openAt(card);
        dialogs.answer(true);
        push(body(editor), "Delete coding…");
        Ui.await("the deletion", dialogs::isDone);
        Ui.settle();

        String question = dialogs.said().getLast();
        assertTrue(question.contains("Nothing else stands behind:"), question);
        assertTrue(question.contains(session.nameOf(card)), question);
        assertEquals(QuoteState.DELETED, state(card));
        Ui.page().activate(editor);
        undo();
        assertEquals(QuoteState.KEPT, state(card));
    }

    @Test
    void deletingIsLeftWhenThePersonSaysNo() {
        Card card = cardOn(1);
        TranscriptEditor editor = openAt(card);
        dialogs.answer(false);
        push(body(editor), "Delete coding…");
        Ui.await("the question", dialogs::isDone);

        assertEquals(QuoteState.KEPT, state(card));
        assertFalse(session.isDirty());
    }

    @Test
    void quoteThatIsGoneIsToldInTheEvidenceViewAndCanBeRemoved() {
        Card card = map.getCards().stream().filter(one -> one.getEvidence().size() == 1 && "actions".equals(one.getLane().getKind()))
                .findFirst().orElseThrow();
        TranscriptEditor editor = openAt(card);
        dialogs.answer(true);
        push(body(editor), "Delete coding…");
        Ui.await("the deletion", dialogs::isDone);
        select(card);

        Ui.await("the state", () -> page().lines().stream().anyMatch(line -> line.contains("Gone. Its coding was deleted.")));
        tree().setSelection(firstQuote());
        tree().notifyListeners(SWT.Selection, new Event());
        Ui.settle();
        push(area(), "Remove from card");
        assertEquals(List.of(), card.getEvidence());
    }

    private QuoteState state(Card card) {
        return behind(card).getFirst().state();
    }

    private SourceEntry source(String name) {
        return session.study().getSources().stream().filter(one -> one.getName().startsWith(name)).findFirst().orElseThrow();
    }

    private TranscriptEditor openAt(Card card) {
        select(card);
        SourceQuote quote = behind(card).getFirst();
        TranscriptEditor editor = TranscriptEditor.open(session, quote.entry(), quote.codingId()).orElseThrow();
        Ui.await("the passage", () -> editor.page().chosen().isPresent());
        Ui.settle();
        return editor;
    }

    private static Composite body(TranscriptEditor editor) {
        return editor.page().text().getParent().getParent();
    }

    private static List<String> labels(TranscriptEditor editor) {
        return Ui.all(body(editor), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }
}
