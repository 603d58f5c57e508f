/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.journey.RemoveEvidence;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.ui.coding.Attaching;
import org.fieldway.ui.coding.FindingAgain;
import org.fieldway.ui.coding.transcript.TranscriptEditor;
import org.fieldway.ui.transfer.DraggedQuotes;
import org.fieldway.ui.transfer.EvidenceTransfer;

/** What can be done with the selected quotes; buttons, keys and menus call it. */
final class QuoteDeeds {

    private final EvidencePage page;

    QuoteDeeds(EvidencePage page) {
        this.page = page;
    }

    private List<QuoteRow> selected() {
        return page.selected();
    }

    boolean canOpen() {
        return selected().size() == 1 && selected().getFirst().quote().entry() != null;
    }

    /** Opens the transcript at the quote. */
    void open() {
        if (canOpen()) {
            QuoteRow row = selected().getFirst();
            TranscriptEditor.open(page.session(), row.quote().entry(), row.key().coding());
        }
    }

    boolean canAttach() {
        return !keys().isEmpty();
    }

    /** Attaches to the cards that are selected on the map while all quotes are shown; else asks for the card. */
    void attach() {
        List<Card> targets = page.isAll() ? page.targets() : List.of();
        if (!canAttach()) {
            return;
        }
        if (targets.isEmpty()) {
            Attaching.attachToChosen(page.session(), keys());
        } else {
            Attaching.attach(page.session(), targets, keys());
        }
    }

    /** Attaches quotes to cards that were dropped on them. */
    boolean attachTo(List<Card> cards, List<QuoteRow> rows) {
        List<QuoteKey> keys = keys(rows);
        return !keys.isEmpty() && Attaching.attach(page.session(), cards, keys);
    }

    List<QuoteKey> keys() {
        return keys(selected());
    }

    private static List<QuoteKey> keys(List<QuoteRow> rows) {
        return rows.stream().filter(row -> !row.isGone()).map(QuoteRow::key).distinct().toList();
    }

    boolean canRemove() {
        return !page.isAll() && selected().stream().anyMatch(row -> row.owner() instanceof Card);
    }

    /** Takes the quotes away from their cards, each map's card as one step of undo. */
    void remove() {
        Map<Card, List<EvidenceRef>> references = new LinkedHashMap<>();
        selected().stream().filter(row -> row.owner() instanceof Card).forEach(row -> references
                .computeIfAbsent((Card) row.owner(), card -> new ArrayList<>()).add(row.quote().reference()));
        references.forEach((card, gone) -> {
            RemoveEvidence change = new RemoveEvidence(page.session().domain(), card, gone);
            page.session().execute(change.getLabel(), card, change);
        });
    }

    boolean canFindAgain() {
        return selected().size() == 1 && selected().getFirst().isGone() && selected().getFirst().owner() instanceof Card;
    }

    /** Looks for a quote that is gone: reads its source again, and else offers the quotes of that source. */
    void findAgain() {
        if (canFindAgain()) {
            FindingAgain.of(page.session(), selected().getFirst().quote());
        }
    }

    boolean canCopy() {
        return !selected().isEmpty();
    }

    /** Copies ids for cards, and the words that the team may read for other programs. */
    void copy() {
        if (!canCopy()) {
            return;
        }
        String words = String.join("\n", selected().stream().filter(row -> row.released().isShown())
                .map(row -> row.released().words().strip()).toList());
        var clipboard = new Clipboard(Display.getCurrent());
        Object quotes = new DraggedQuotes(page.session().folder(), keys());
        if (words.isEmpty()) {
            clipboard.setContents(new Object[] { quotes }, new Transfer[] { EvidenceTransfer.getInstance() });
        } else {
            clipboard.setContents(new Object[] { quotes, words },
                    new Transfer[] { EvidenceTransfer.getInstance(), TextTransfer.getInstance() });
        }
        clipboard.dispose();
    }
}
