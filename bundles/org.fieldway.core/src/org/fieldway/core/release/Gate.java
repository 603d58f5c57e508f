/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.consent.Material;
import org.fieldway.core.consent.Purpose;

/** Asks the consent policy for one release, and keeps the answers: the same people come up again and again. */
final class Gate {

    static final Purpose COUNT = ConsentTerms.shipped().require("count");
    static final Purpose QUOTE = ConsentTerms.shipped().require("quote");
    static final Purpose QUOTE_NAMED = ConsentTerms.shipped().require("quote-named");
    static final Purpose PORTRAIT = ConsentTerms.shipped().require("portrait");

    private final ReleaseSource source;
    private final Audience audience;
    private final Map<Question, Decision> answers = new HashMap<>();

    private record Question(List<String> participants, Purpose purpose, String activity) { }

    Gate(ReleaseSource source, Audience audience) {
        this.source = source;
        this.audience = audience;
    }

    Decision decide(Collection<String> participants, Purpose purpose, String activity) {
        return answers.computeIfAbsent(new Question(List.copyOf(participants), purpose, activity),
                asked -> source.policy().decide(asked.participants(), purpose, audience, source.today(),
                        Material.from(activity)));
    }

    boolean allows(String participant, Purpose purpose) {
        return decide(List.of(participant), purpose, "").allowed();
    }

    boolean allows(Evidence evidence, Purpose purpose) {
        return evidence.whose() == Whose.NOBODYS || decide(evidence, purpose).allowed();
    }

    /** Those who are known decide; somebody unknown beside them refuses whatever leaves the team. */
    Decision decide(Evidence evidence, Purpose purpose) {
        Decision known = decide(evidence.participantIds(), purpose, evidence.activityId());
        return known.allowed() && evidence.whose() == Whose.NOT_ALL_KNOWN ? decide(List.of(), purpose, "") : known;
    }

    /** The first refusal among several excerpts; empty where all may be used. Nobody's words always may. */
    Optional<Decision> refusal(Collection<Evidence> evidence, Purpose purpose) {
        return evidence.stream().filter(excerpt -> !allows(excerpt, purpose))
                .map(excerpt -> decide(excerpt, purpose)).findFirst();
    }

    /** The excerpts that may be counted: in a passage with several speakers all must allow it. */
    List<Evidence> counted(Collection<Evidence> evidence) {
        return evidence.stream().filter(excerpt -> allows(excerpt, COUNT)).toList();
    }
}
