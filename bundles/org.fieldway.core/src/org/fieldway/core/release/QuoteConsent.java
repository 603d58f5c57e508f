/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.store.OpenStudy;

/** Says for whom a quote may be used, and why not. Holds consent as of the moment it is made. */
public final class QuoteConsent {

    private final Map<Audience, QuoteRelease> releases = new LinkedHashMap<>();

    private QuoteConsent(QuoteSource source) {
        Audiences.all().forEach(audience -> releases.put(audience, new QuoteRelease(source, audience)));
    }

    /**
     * On the thread of the model.
     *
     * @param today consent given or taken back later does not count
     */
    public static QuoteConsent in(OpenStudy study, LocalDate today) {
        return new QuoteConsent(QuoteSource.of(study, today));
    }

    /**
     * What consent says of the words of a quote, from the closest audience to the widest; empty where they are no
     * participant's words, or gone.
     */
    public Map<Audience, Decision> of(SourceQuote quote) {
        Map<Audience, Decision> decisions = new LinkedHashMap<>();
        releases.forEach((audience, release) -> release.decision(quote)
                .ifPresent(decision -> decisions.put(audience, decision)));
        return decisions;
    }
}
