/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.Objects;

import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.Study;

/**
 * What releases are made from.
 *
 * @param policy decides, from a snapshot of the study's consent
 * @param evidence finds the material behind cards
 * @param today the day on which the release is made; consent given or taken back later does not count
 */
public record ReleaseSource(Study study, ConsentPolicy policy, EvidenceSource evidence, LocalDate today) {

    /** Of an open study, with its consent as it is now. To be called on the thread of the model. */
    public static ReleaseSource of(OpenStudy open, LocalDate today) {
        var book = ConsentBooks.of(open.study(), open.ethics(), open.consents());
        return new ReleaseSource(open.study(), new ConsentPolicy(book), StudyEvidence.of(open), today);
    }

    public ReleaseSource {
        Objects.requireNonNull(study);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(today);
    }
}
