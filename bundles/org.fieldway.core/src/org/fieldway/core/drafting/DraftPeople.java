/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.consent.ConsentTerms;
import org.fieldway.core.consent.Decision;
import org.fieldway.core.consent.Purpose;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.study.Participant;

/**
 * From whose codings a map is drawn. Drafting is the team's work, so what counts is what the team may do: count
 * somebody on a group's map, tell the journey of the one whom an individual map is about.
 *
 * @param drawn those whose codings are used
 * @param uncounted everybody in the study who may not be counted: a passage in which one of them speaks is not used
 * @param unquoted everybody in the study who may not be quoted
 * @param leftOut who was asked for and is not among those drawn
 */
record DraftPeople(Set<UUID> drawn, Set<UUID> uncounted, Set<UUID> unquoted, List<LeftOut> leftOut) {

    static DraftPeople of(OpenStudy study, Collection<Participant> wanted, boolean individual, LocalDate today) {
        ConsentPolicy policy = new ConsentPolicy(ConsentBooks.of(study.study(), study.ethics(), study.consents()));
        Set<UUID> drawn = new LinkedHashSet<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Participant person : wanted) {
            Decision decision = decide(policy, person, individual ? "portrait" : "count", today);
            if (decision.allowed()) {
                drawn.add(person.getId());
            } else {
                leftOut.add(new LeftOut(person.getId(), Labels.of(person), decision.explanation()));
            }
        }
        return new DraftPeople(drawn, refusing(study, policy, "count", today), refusing(study, policy, "quote", today),
                List.copyOf(leftOut));
    }

    private static Set<UUID> refusing(OpenStudy study, ConsentPolicy policy, String purpose, LocalDate today) {
        Set<UUID> refusing = new HashSet<>();
        for (Participant person : study.study().getParticipants()) {
            if (!decide(policy, person, purpose, today).allowed()) {
                refusing.add(person.getId());
            }
        }
        return refusing;
    }

    private static Decision decide(ConsentPolicy policy, Participant person, String purpose, LocalDate today) {
        Purpose use = ConsentTerms.shipped().require(purpose);
        return policy.decide(List.of(Ids.of(person)), use, Audiences.team(), today);
    }
}
