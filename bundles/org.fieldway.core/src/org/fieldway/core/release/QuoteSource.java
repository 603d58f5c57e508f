/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.UUID;

import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.sources.Voices;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;

/**
 * What releases of quotes are made from.
 *
 * @param release consent and design
 */
record QuoteSource(OpenStudy study, ReleaseSource release, EvidenceMaker maker) {

    static QuoteSource of(OpenStudy study, LocalDate today) {
        return new QuoteSource(study, ReleaseSource.of(study, today), new EvidenceMaker(study));
    }

    Evidence evidence(SourceQuote quote) {
        return maker.of(quote.entry(), quote.material(), quote.passage());
    }

    Voices voices(SourceQuote quote) {
        return maker.voices(quote.entry(), quote.material(), quote.passage());
    }

    /** The code of an id, the one to use instead where it was retired; null where there is none. */
    Code code(UUID id) {
        Code code = study.find(id).filter(Code.class::isInstance).map(Code.class::cast).orElse(null);
        return code != null && code.getReplacedBy() != null ? code.getReplacedBy() : code;
    }
}
