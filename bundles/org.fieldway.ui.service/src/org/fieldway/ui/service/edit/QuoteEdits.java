/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.service.PutEvidence;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.ui.transfer.DraggedQuotes;

/** Puts quotes behind relations, routes and changes. */
public final class QuoteEdits {

    private final Landscape landscape;

    public QuoteEdits(Landscape landscape) {
        this.landscape = landscape;
    }

    /** True where quotes can stand behind something. */
    public boolean accepts(EObject object) {
        return object instanceof Relation || object instanceof ReferralRoute || object instanceof LandscapeChange;
    }

    /** Puts quotes behind something; a sentence on what came of it. */
    public String put(EObject object, DraggedQuotes dragged) {
        if (!dragged.areOf(landscape.session())) {
            return Messages.quotesOfAnotherStudy;
        }
        if (!accepts(object)) {
            return Messages.quotesBehindWhat;
        }
        Quotes quotes = Quotes.in(landscape.session().openStudy());
        List<EvidenceRef> references = dragged.quotes().stream().flatMap(key -> quotes.coded(key.source(), key.coding()).stream())
                .filter(quote -> quote.state().isFound())
                .map(quote -> EvidenceRefs.of(quote.sourceId(), quote.codingId(), quote.words())).toList();
        boolean done = !references.isEmpty()
                && landscape.run(PutEvidence.behind(landscape.session().domain(), (Identified) object, references));
        return done ? Messages.quotesPut : Messages.quotesThereAlready;
    }
}
