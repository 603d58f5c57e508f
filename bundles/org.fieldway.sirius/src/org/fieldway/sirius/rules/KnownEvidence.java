/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.release.EvidenceSource;
import org.fieldway.core.release.Whose;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.EvidenceRef;

/**
 * Tells of a quote whether it is gone, as far as that is known without reading a file. A quote of a source that was not
 * read yet counts as being there. What is found is a stand-in without words: rules ask only whether there is something.
 */
final class KnownEvidence implements EvidenceSource {

    private final StudyMaterial material;
    private final Set<UUID> sources = new HashSet<>();

    KnownEvidence(OpenStudy study) {
        material = StudyMaterial.of(study);
        study.study().getSources().forEach(entry -> sources.add(entry.getId()));
    }

    @Override
    public Optional<Evidence> find(EvidenceRef reference) {
        return isGone(reference) ? Optional.empty() : Optional.of(standIn(reference));
    }

    /** True where it is known that the words or their coding are not there any more. */
    boolean isGone(EvidenceRef reference) {
        if (reference.getSourceId() == null || !sources.contains(reference.getSourceId())) {
            return true;
        }
        Optional<SourceMaterial> known = material.known(reference.getSourceId());
        return known.isPresent() && !isIn(known.get(), reference);
    }

    private static boolean isIn(SourceMaterial source, EvidenceRef reference) {
        return source.passage(reference.getCodingId()).filter(Passage::isFound).isPresent()
                || source.withWords(reference.getQuoteHash()).filter(Passage::isFound).isPresent();
    }

    private static Evidence standIn(EvidenceRef reference) {
        return new Evidence(Objects.toString(reference.getCodingId(), ""), "", "", List.of(), "", Whose.values()[0], null);
    }

    /** How many sources are known: what is told of evidence stays the same as long as this does. */
    long known() {
        return sources.stream().filter(source -> material.known(source).isPresent()).count();
    }
}
