/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.fieldway.core.consent.FormVersion.Item;
import org.fieldway.core.consent.Purpose.Need;

/**
 * What one participant's answer to one permission comes to. A withdrawal counts before the record that it takes back;
 * the latest record counts before all earlier ones; what was not asked or not ticked is a no. A yes for any audience
 * is a yes for the team, who have to handle the material for it.
 */
final class EffectiveAnswers {

    private final ConsentBook book;
    private final Sentences sentences;

    EffectiveAnswers(ConsentBook book, Sentences sentences) {
        this.book = book;
        this.sentences = sentences;
    }

    Reason answer(String participant, Purpose purpose, Need need, Audience audience, LocalDate on, String activity) {
        Optional<GivenConsent> record = book.effective(participant, activity, on);
        Reason before = record.map(given -> asked(given, need, audience))
                .orElseGet(() -> sentences.noRecord(participant, need.permission(), audience));
        List<WithdrawnConsent> withdrawals = book.withdrawals(participant, on, record).stream()
                .filter(taken -> taken.covers(need.permission(), audience, activity)).toList();
        return withdrawals.isEmpty() ? before : withdrawn(withdrawals, before, purpose, need.permission(), audience);
    }

    private Reason withdrawn(List<WithdrawnConsent> withdrawals, Reason before, Purpose purpose, Permission permission,
            Audience audience) {
        Optional<WithdrawnConsent> ending = withdrawals.stream()
                .filter(taken -> taken.ends(permission, audience)).findFirst();
        if (ending.isEmpty()) {
            return before.allows() ? sentences.withdrawnLateTeam(withdrawals.getFirst(), permission) : before;
        }
        boolean counted = purpose.analysis() && !audience.beyondTeam() && before.allows()
                && withdrawals.stream().allMatch(taken -> taken.keptInAnalysis() || !taken.inTime());
        return counted ? sentences.keptInAnalysis(ending.get(), permission) : sentences.withdrawn(ending.get(), permission);
    }

    private Reason asked(GivenConsent given, Need need, Audience audience) {
        List<Item> items = given.form().asking(need.permission());
        List<Item> named = items.stream().filter(item -> names(item, need.permission(), audience)).toList();
        if (!named.isEmpty()) {
            return all(given, named, need.permission(), audience);
        }
        if (!audience.beyondTeam() && need.teamIfAsked()) {
            return sentences.takesPart(given, need.permission());
        }
        if (!audience.beyondTeam() && !items.isEmpty()) {
            return any(given, items, need.permission(), audience);
        }
        return sentences.notAsked(given, need.permission(), audience);
    }

    /** True where the item asks for this audience by name, or for whoever looks. */
    private static boolean names(Item item, Permission permission, Audience audience) {
        return item.audiences().contains(audience.id()) || item.audiences().isEmpty() && !permission.perAudience();
    }

    private Reason all(GivenConsent given, List<Item> items, Permission permission, Audience audience) {
        Item decisive = items.stream().filter(item -> !given.saysYes(item)).findFirst().orElse(items.getFirst());
        return sentences.said(given, decisive, permission, audience);
    }

    private Reason any(GivenConsent given, List<Item> items, Permission permission, Audience audience) {
        Item decisive = items.stream().filter(given::saysYes).findFirst().orElse(items.getFirst());
        return sentences.said(given, decisive, permission, audience);
    }
}
