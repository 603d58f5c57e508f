/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a study knows about consent at one moment: a snapshot that is safe to use outside the UI thread.
 *
 * @param managed false where the study has said that consent is not managed in Fieldway
 * @param reason why it is not; "" where it is
 * @param names pseudonyms by participant id, for explanations
 */
public record ConsentBook(boolean managed, String reason, Map<String, String> names, List<GivenConsent> given,
        List<WithdrawnConsent> withdrawn, List<FilmDecision> films) {

    public ConsentBook {
        names = Map.copyOf(names);
        given = List.copyOf(given);
        withdrawn = List.copyOf(withdrawn);
        films = List.copyOf(films);
    }

    /** The pseudonym, or the id of somebody whom the study does not know. */
    public String nameOf(String participant) {
        return names.getOrDefault(participant, participant);
    }

    /**
     * The record that counts on a day: the latest one given until then that covers the activity. It counts as a whole,
     * so what it leaves open is open even where an earlier record answered it.
     *
     * @param activity id, or "" for any
     */
    public Optional<GivenConsent> effective(String participant, String activity, LocalDate on) {
        return given.stream()
                .filter(record -> record.participant().equals(participant))
                .filter(record -> record.holds(on) && record.covers(activity))
                .reduce((one, next) -> next.givenOn().isBefore(one.givenOn()) ? one : next);
    }

    /** The withdrawals of a participant until a day, latest first; a later record outlives an earlier withdrawal. */
    List<WithdrawnConsent> withdrawals(String participant, LocalDate on, Optional<GivenConsent> record) {
        return withdrawn.stream()
                .filter(taken -> taken.participant().equals(participant) && !taken.on().isAfter(on))
                .filter(taken -> record.isEmpty() || !taken.on().isBefore(record.get().givenOn()))
                .sorted(Comparator.comparing(WithdrawnConsent::on).reversed())
                .toList();
    }

    /** The latest decision on a film until a day; empty where the participant has not decided on this part of it. */
    Optional<FilmDecision> filmDecision(String participant, Material material, LocalDate on) {
        return films.stream()
                .filter(film -> film.participant().equals(participant) && film.isAbout(material))
                .filter(film -> !film.on().isAfter(on))
                .reduce((one, next) -> next.on().isBefore(one.on()) ? one : next);
    }
}
