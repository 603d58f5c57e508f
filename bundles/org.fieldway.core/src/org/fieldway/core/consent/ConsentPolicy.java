/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.fieldway.core.consent.Purpose.Need;

/**
 * Decides whether something of these participants may be used for a purpose towards an audience. Works on a snapshot
 * and keeps no state, so it may be used from any thread.
 */
public final class ConsentPolicy {

    private final ConsentBook book;
    private final EffectiveAnswers answers;
    private final Sentences sentences;

    public ConsentPolicy(ConsentBook book) {
        this.book = book;
        this.sentences = new Sentences(book);
        this.answers = new EffectiveAnswers(book, sentences);
    }

    public ConsentBook book() {
        return book;
    }

    /** As {@link #decide(Collection, Purpose, Audience, LocalDate, Material)}, wherever the material comes from. */
    public Decision decide(Collection<String> participants, Purpose purpose, Audience audience, LocalDate on) {
        return decide(participants, purpose, audience, on, Material.ANY);
    }

    /**
     * Whether all of these people allow a use.
     *
     * @param participants ids; none means that nobody knows whose material it is, which beyond the team is a no
     * @param on the day of the use: what was answered or taken back later does not count yet
     */
    public Decision decide(Collection<String> participants, Purpose purpose, Audience audience, LocalDate on,
            Material material) {
        if (!purpose.isFor(audience)) {
            return Decision.of(purpose, audience, List.of(sentences.notForAudience(purpose, audience)));
        }
        if (!book.managed()) {
            return Decision.of(purpose, audience, List.of(sentences.notManaged()));
        }
        if (participants.isEmpty()) {
            return Decision.of(purpose, audience, List.of(sentences.unknownPerson(audience)));
        }
        List<Reason> reasons = new ArrayList<>();
        for (String participant : participants.stream().distinct().toList()) {
            reasons.addAll(reasons(participant, purpose, audience, on, material));
        }
        return Decision.of(purpose, audience, reasons);
    }

    private List<Reason> reasons(String participant, Purpose purpose, Audience audience, LocalDate on,
            Material material) {
        List<Reason> reasons = new ArrayList<>();
        for (Need need : purpose.needs()) {
            reasons.add(answers.answer(participant, purpose, need, audience, on, material.activity()));
        }
        if (purpose.release() && audience.beyondTeam()) {
            reasons.add(release(participant, purpose, audience, on, material));
        }
        return reasons.stream().distinct().toList();
    }

    private Reason release(String participant, Purpose purpose, Audience audience, LocalDate on, Material material) {
        return book.filmDecision(participant, material, on)
                .filter(film -> film.allows(audience, purpose.recognisable()))
                .map(film -> sentences.released(audience, film))
                .orElseGet(() -> sentences.notReleased(participant, audience));
    }
}
