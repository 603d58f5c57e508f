/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.Gone;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.study.StudySession;

/**
 * What stands above the quotes.
 *
 * @param title what they are behind
 * @param counts “7 participants · 9 quotes · said · 1 quote gone”
 */
record Heading(String title, String counts) {

    static Heading behind(StudySession session, List<? extends EObject> objects, List<QuoteRow> rows) {
        String title = objects.size() == 1 ? session.nameOf(objects.getFirst()) : NLS.bind(Messages.severalSelected, objects.size());
        String basis = objects.size() == 1 && objects.getFirst() instanceof Card card ? ModelNames.literalInSentence(card.getBasis()) : "";
        return new Heading(title, counts(rows, basis));
    }

    static Heading all(List<QuoteRow> shown) {
        return new Heading(Messages.allTitle, counts(shown, ""));
    }

    private static String counts(List<QuoteRow> rows, String basis) {
        List<QuoteRow> there = rows.stream().filter(row -> !row.isGone()).toList();
        long people = there.stream().flatMap(row -> row.released().participantIds().stream()).distinct().count();
        long quotes = there.stream().map(QuoteRow::key).distinct().count();
        long withheld = there.stream().filter(row -> row.released().withheld()).count();
        List<String> parts = new ArrayList<>();
        parts.add(people == 0 ? "" : people == 1 ? Messages.oneParticipant : NLS.bind(Messages.participants, people));
        parts.add(quotes == 1 ? Messages.oneQuote : NLS.bind(Messages.quotes, quotes));
        parts.add(basis);
        parts.add(Gone.count((int) rows.stream().filter(QuoteRow::isGone).count()));
        parts.add(withheld == 0 ? "" : NLS.bind(Messages.withheldCount, withheld));
        return String.join(Messages.between, parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
