/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.EvidenceRef;

/**
 * What stands on a passage: the cards, relations and other claims of a study that lose ground when it goes. Holds what
 * the model says at the moment it is made; on the thread of the model.
 */
public final class StandingOn {

    private final OpenStudy study;
    private final Map<EObject, List<EvidenceRef>> grounds = new LinkedHashMap<>();

    private StandingOn(OpenStudy study) {
        this.study = study;
        Grounded.all(study).forEach(object -> grounds.put(object, Grounded.own(object)));
    }

    /** Of the study as it is at this moment. */
    public static StandingOn in(OpenStudy study) {
        return new StandingOn(study);
    }

    /** What stands on any of these codings: cards map by map, then parts of the service map, then codes. */
    public List<EObject> codings(Collection<UUID> codings) {
        Set<UUID> ids = Set.copyOf(codings);
        return having(reference -> ids.contains(reference.getCodingId()));
    }

    /** What stands on any passage of a source. */
    public List<EObject> source(UUID source) {
        return having(reference -> source.equals(reference.getSourceId()));
    }

    /**
     * What stands on any passage of a code, its subcodes left out.
     *
     * @throws FieldwayException where the index of codings cannot be read
     */
    public List<EObject> code(UUID code) throws FieldwayException {
        return codings(study.index().ofCode(code).stream().map(CodingRow::id).toList());
    }

    private List<EObject> having(Predicate<EvidenceRef> wanted) {
        return grounds.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(wanted))
                .map(Map.Entry::getKey).toList();
    }

    /**
     * What has no quote left without these codings: each quote that it stands on is one of them, or gone already. The
     * same words coded by somebody else still count.
     */
    public List<EObject> losingAll(Collection<UUID> codings) {
        Set<UUID> ids = Set.copyOf(codings);
        Quotes quotes = Quotes.in(study);
        return codings(codings).stream().filter(object -> grounds.get(object).stream()
                .allMatch(reference -> isLost(quotes, reference, ids))).toList();
    }

    private static boolean isLost(Quotes quotes, EvidenceRef reference, Set<UUID> going) {
        SourceQuote quote = quotes.of(reference);
        if (!quote.state().isFound()) {
            return true;
        }
        boolean goes = going.contains(quote.passage().id());
        return goes && quote.material().passages().stream()
                .noneMatch(other -> !going.contains(other.id()) && other.isFound()
                        && other.words().equals(quote.passage().words()));
    }
}
