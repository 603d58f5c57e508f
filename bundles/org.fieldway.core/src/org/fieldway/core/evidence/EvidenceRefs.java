/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.StudyFactory;

/** Makes and compares references to coded passages. */
public final class EvidenceRefs {

    private EvidenceRefs() { }

    /**
     * A reference to a coding of a source, not yet part of anything.
     *
     * @param source id of the source's entry
     */
    public static EvidenceRef of(UUID source, Coding coding) {
        return of(source, coding.getId(), coding.getQuote());
    }

    /**
     * A reference to a coding that is known by its id.
     *
     * @param source id of the source's entry
     * @param words what the coding quotes; null where it holds no words
     */
    public static EvidenceRef of(UUID source, UUID coding, String words) {
        EvidenceRef reference = StudyFactory.eINSTANCE.createEvidenceRef();
        reference.setSourceId(Objects.requireNonNull(source));
        reference.setCodingId(Objects.requireNonNull(coding));
        reference.setQuoteHash(Sha256.of(words == null ? "" : words));
        return reference;
    }

    /** The same reference without an id, for another owner. */
    public static EvidenceRef copy(EvidenceRef reference) {
        EvidenceRef copy = StudyFactory.eINSTANCE.createEvidenceRef();
        copy.setSourceId(reference.getSourceId());
        copy.setCodingId(reference.getCodingId());
        copy.setQuoteHash(reference.getQuoteHash());
        copy.setNote(reference.getNote());
        return copy;
    }

    /** True where both name the same coding of the same source. */
    public static boolean same(EvidenceRef one, EvidenceRef other) {
        return Objects.equals(one.getSourceId(), other.getSourceId())
                && Objects.equals(one.getCodingId(), other.getCodingId());
    }

    /** True where one of the references names the same coding of the same source. */
    public static boolean contain(Collection<EvidenceRef> references, EvidenceRef reference) {
        return references.stream().anyMatch(other -> same(other, reference));
    }
}
