/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.drafting.CardNote;
import org.fieldway.core.drafting.Draft;
import org.fieldway.core.drafting.Update;

/** Tells people what a draft holds and how an update changes a map. */
final class DraftText {

    private static final int TOLD = 6;

    private DraftText() { }

    static String of(Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.found, new Object[] {draft.cards().size(), draft.excerpts(), draft.participants()}));
        draft.leftOut().forEach(who -> lines.add(NLS.bind(Messages.leftOut, who.name(), who.why())));
        number(lines, Messages.near, draft.placedNear());
        number(lines, Messages.unplaced, draft.unplaced());
        number(lines, Messages.tooFew, draft.tooFew());
        draft.unmatched().forEach(rule -> lines.add(NLS.bind(Messages.unmatched, rule.sentencePart())));
        return String.join("\n", lines);
    }

    static String of(Update update, Draft draft) {
        List<String> lines = new ArrayList<>();
        if (!update.changesAnything()) {
            lines.add(Messages.upToDate);
        }
        cards(lines, Messages.added, update.added());
        number(lines, Messages.refreshed, update.refreshed().size());
        cards(lines, Messages.removed, update.removed());
        number(lines, Messages.kept, update.kept().size());
        cards(lines, Messages.withoutGround, update.withoutGround());
        number(lines, Messages.dismissed, update.dismissed());
        draft.leftOut().forEach(who -> lines.add(NLS.bind(Messages.leftOut, who.name(), who.why())));
        draft.unmatched().forEach(rule -> lines.add(NLS.bind(Messages.unmatched, rule.sentencePart())));
        return String.join("\n", lines);
    }

    private static void cards(List<String> lines, String sentence, List<CardNote> cards) {
        if (!cards.isEmpty()) {
            String places = String.join("; ", cards.stream().map(CardNote::place).distinct().limit(TOLD).toList());
            lines.add(NLS.bind(sentence, cards.size(), places));
        }
    }

    private static void number(List<String> lines, String sentence, int number) {
        if (number > 0) {
            lines.add(NLS.bind(sentence, number));
        }
    }
}
