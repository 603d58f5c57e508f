/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Selection;
import org.fieldway.ui.study.StudySession;

/**
 * Copies cards as cards, for any map of the study, and as text for other programs. Pasting takes the cards while the
 * clipboard still holds their text, and otherwise makes a card of each line of text.
 */
final class BoardClipboard {

    private final StudySession session;
    private final Board board;
    private final BoardObjects objects;
    private final BoardEdits edits;

    BoardClipboard(StudySession session, Board board, BoardObjects objects, BoardEdits edits) {
        this.session = session;
        this.board = board;
        this.objects = objects;
        this.edits = edits;
    }

    /** Copies the selected cards; false where none is selected. */
    boolean copy() {
        List<Card> cards = board.selection().cardIds().stream().map(objects::card).flatMap(Optional::stream).toList();
        if (cards.isEmpty() || !board.isEditable()) {
            return false;
        }
        session.domain().setClipboard(List.copyOf(EcoreUtil.copyAll(cards)));
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { text(cards) }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        return true;
    }

    /** Copies the selected cards and deletes them. */
    void cut() {
        if (copy()) {
            edits.delete();
        }
    }

    /** Puts what was copied into the cell with the focus, after the card with the focus. */
    void paste() {
        Optional<Place.Cell> cell = board.focus().flatMap(p -> Selection.cellOf(p, board.geometry()));
        if (cell.isEmpty()) {
            return;
        }
        int index = position(cell.get());
        List<Card> cards = copied();
        String text = clipboardText();
        if (!cards.isEmpty() && text(cards).equals(text)) {
            edits.paste(cell.get(), index, cards);
        } else {
            List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
            edits.pasteTexts(cell.get(), index, lines);
        }
    }

    private int position(Place.Cell cell) {
        return board.focus().filter(Place.Card.class::isInstance).map(Place.Card.class::cast)
                .flatMap(card -> objects.card(card.cardId())).map(card -> objects.cards(cell).indexOf(card) + 1)
                .orElse(Integer.MAX_VALUE);
    }

    private List<Card> copied() {
        Collection<?> content = session.domain().getClipboard();
        return content == null ? List.of() : content.stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
    }

    private static String clipboardText() {
        var clipboard = new Clipboard(Display.getCurrent());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return content == null ? "" : content.toString();
    }

    private static String text(List<Card> cards) {
        return cards.stream().map(Card::getText).map(t -> t == null ? "" : t).collect(Collectors.joining("\n"));
    }
}
