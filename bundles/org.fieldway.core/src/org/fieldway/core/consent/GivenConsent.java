/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What one participant answered on one version of a consent form.
 *
 * @param participant id
 * @param givenOn the day from which it holds
 * @param invalidSince the day from which it no longer counts; null while it does
 * @param activities ids of the activities that it is for; empty for all of them
 * @param answers by item id; an item that is not there was left open, which counts as no
 */
public record GivenConsent(String id, String participant, FormVersion form, LocalDate givenOn, LocalDate invalidSince,
        Set<String> activities, Map<String, Boolean> answers) {

    public GivenConsent {
        Objects.requireNonNull(form);
        Objects.requireNonNull(givenOn);
        activities = Set.copyOf(activities);
        answers = Map.copyOf(answers);
    }

    boolean holds(LocalDate day) {
        return !givenOn.isAfter(day) && (invalidSince == null || day.isBefore(invalidSince));
    }

    boolean covers(String activity) {
        return activity.isEmpty() || activities.isEmpty() || activities.contains(activity);
    }

    boolean saysYes(FormVersion.Item item) {
        return answers.getOrDefault(item.id(), false);
    }
}
