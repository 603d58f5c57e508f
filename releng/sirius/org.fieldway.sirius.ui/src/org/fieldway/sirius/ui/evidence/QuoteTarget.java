/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.evidence;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.evidence.Quotes;
import org.fieldway.core.service.PutEvidence;
import org.fieldway.model.journey.Card;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.ui.coding.Attaching;
import org.fieldway.ui.selection.SelectedObjects;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.transfer.DraggedQuotes;

/** What in a diagram quotes can be put behind: cards of a journey, and relations of a service map. */
final class QuoteTarget {

    private QuoteTarget() {
    }

    /** What a shape stands for, or the nearest around it, that takes quotes. */
    static Optional<EObject> of(EditPart shape) {
        for (EditPart at = shape; at != null; at = at.getParent()) {
            Optional<EObject> object = SelectedObjects.of(at).filter(QuoteTarget::takes);
            if (object.isPresent()) {
                return object.filter(found -> OpenStudies.get().of(found).filter(study -> !study.isReadOnly(found)).isPresent());
            }
        }
        return Optional.empty();
    }

    static boolean takes(EObject object) {
        return object instanceof Card || object instanceof Relation || object instanceof ReferralRoute || object instanceof LandscapeChange;
    }

    /** Puts quotes behind an object as one step of undo; nothing happens with quotes of another study. */
    static boolean put(EObject object, DraggedQuotes quotes) {
        Optional<StudySession> study = OpenStudies.get().of(object).filter(quotes::areOf);
        return study.isPresent() && (object instanceof Card card ? Attaching.attach(study.get(), List.of(card), quotes.quotes())
                : behindLine(study.get(), (Identified) object, quotes));
    }

    private static boolean behindLine(StudySession study, Identified line, DraggedQuotes dragged) {
        Quotes quotes = Quotes.in(study.openStudy());
        List<EvidenceRef> references = dragged.quotes().stream().flatMap(key -> quotes.coded(key.source(), key.coding()).stream())
                .filter(quote -> quote.state().isFound())
                .map(quote -> EvidenceRefs.of(quote.sourceId(), quote.codingId(), quote.words())).toList();
        if (references.isEmpty()) {
            return false;
        }
        var change = PutEvidence.behind(study.domain(), line, references);
        return study.execute(change.getLabel(), change.subject(), change.place(), change);
    }
}
