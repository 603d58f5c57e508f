/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.release.ReleasedQuote;
import org.fieldway.core.release.Releases;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.ui.study.StudySession;

/** Makes the rows of the evidence view: always from a release for the team, so that withheld words come to no screen. */
final class QuoteRows {

    private final OpenStudy study;

    QuoteRows(StudySession session) {
        study = session.openStudy();
    }

    /** The quotes behind objects, whose sources were read. */
    List<QuoteRow> behind(List<? extends EObject> objects) {
        Quotes quotes = Quotes.in(study);
        return rows(objects.stream().distinct().flatMap(object -> quotes.behind(object).stream()).distinct().toList());
    }

    /** All quotes of the sources that were read; those whose words are gone stand behind nothing any more. */
    List<QuoteRow> all() {
        return rows(Quotes.in(study).coded().stream().filter(quote -> quote.state().isFound()).toList());
    }

    private List<QuoteRow> rows(List<SourceQuote> quotes) {
        List<ReleasedQuote> released = Releases.quotes(study, quotes, Audiences.team(), LocalDate.now()).content();
        return new ArrayList<>(IntStream.range(0, quotes.size()).mapToObj(at -> row(quotes.get(at), released.get(at))).toList());
    }

    private QuoteRow row(SourceQuote quote, ReleasedQuote released) {
        UUID code = quote.passage() == null ? null : quote.passage().coded().code();
        EObject owner = quote.reference() == null ? null : quote.reference().eContainer();
        return new QuoteRow(quote, released, code == null ? null : code(code), owner);
    }

    private Code code(UUID id) {
        return study.find(id).filter(Code.class::isInstance).map(Code.class::cast).orElse(null);
    }
}
