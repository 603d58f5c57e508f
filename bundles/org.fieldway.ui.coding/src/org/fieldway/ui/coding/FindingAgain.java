/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.journey.AddEvidence;
import org.fieldway.core.journey.QuoteCards;
import org.fieldway.core.journey.RemoveEvidence;
import org.fieldway.core.release.ReleasedQuote;
import org.fieldway.core.release.Releases;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/**
 * Looks for a quote that is gone: reads its source from the files once more, and where it still is not there lets a
 * person choose the passage of that source that stands for it now.
 */
public final class FindingAgain {

    private final StudySession session;
    private final EvidenceRef reference;
    private final Card card;
    private final SourceEntry entry;

    private FindingAgain(StudySession session, SourceQuote quote) {
        this.session = session;
        reference = quote.reference();
        card = (Card) reference.eContainer();
        entry = quote.entry();
    }

    /** @param quote gone, behind a card */
    public static void of(StudySession session, SourceQuote quote) {
        var finding = new FindingAgain(session, quote);
        if (quote.entry() == null) {
            Dialogs.get().inform(Messages.findAgainTitle, Messages.sourceIsGone);
        } else {
            session.material().forget(quote.entry().getId());
            session.afterReading(session.material().reading(List.of(quote.entry())), finding::look);
        }
    }

    private void look() {
        if (card.eResource() == null) {
            return;
        }
        Quotes quotes = Quotes.in(session.openStudy());
        if (quotes.of(reference).state().isFound()) {
            Dialogs.get().inform(Messages.findAgainTitle, Messages.foundAgain);
            return;
        }
        List<SourceQuote> found = quotes.coded(entry).stream().filter(quote -> quote.state().isFound()).toList();
        List<ReleasedQuote> choices = Releases.quotes(session.openStudy(), found, Audiences.team(), LocalDate.now())
                .content().stream().filter(ReleasedQuote::isShown).toList();
        if (choices.isEmpty()) {
            Dialogs.get().inform(Messages.findAgainTitle, Messages.nothingToChoose);
            return;
        }
        Optional<ReleasedQuote> chosen = Dialogs.get().pick(Messages.findAgainTitle, Messages.choosePassage, choices,
                FindingAgain::label, choices.getFirst());
        chosen.ifPresent(quote -> replace(found.stream().filter(one -> one.codingId().toString().equals(quote.codingId()))
                .findFirst().orElseThrow()));
    }

    private static String label(ReleasedQuote quote) {
        return quote.words().strip().replaceAll("\\s+", " ") + " \u2014 " + quote.code();
    }

    private void replace(SourceQuote quote) {
        AddEvidence add = QuoteCards.in(session.openStudy()).attach((JourneyMap) card.eContainer(), List.of(card),
                List.of(new QuoteKey(entry.getId(), quote.codingId())));
        CompoundCommand both = new CompoundCommand();
        if (add.canExecute()) {
            both.append(add);
        }
        both.append(new RemoveEvidence(session.domain(), card, List.of(reference)));
        session.execute(Messages.replaceQuote, card, both);
    }
}
