/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * What one participant took back.
 *
 * @param scope ids of the permissions taken back; empty, or with {@code participate} in it, for all of them
 * @param audiences ids of those for whom it was taken back; empty for all
 * @param activities ids of the activities that it is limited to; empty for all
 * @param inTime true where the deadline for withdrawing was kept; after it the team keeps what it has, and nothing of
 *        it leaves the team
 * @param keptInAnalysis true where what was said may still be counted within the team, though shown to nobody
 */
public record WithdrawnConsent(String id, String participant, LocalDate on, Set<String> scope, Set<String> audiences,
        Set<String> activities, boolean inTime, boolean keptInAnalysis) {

    public WithdrawnConsent {
        Objects.requireNonNull(on);
        scope = Set.copyOf(scope);
        audiences = Set.copyOf(audiences);
        activities = Set.copyOf(activities);
    }

    /** True where it takes back this permission; where the activity is not known it is taken to be concerned. */
    boolean covers(Permission permission, Audience audience, String activity) {
        return covers(permission) && (audiences.isEmpty() || audiences.contains(audience.id()))
                && (activities.isEmpty() || activity.isEmpty() || activities.contains(activity));
    }

    private boolean covers(Permission permission) {
        return scope.isEmpty() || scope.contains(ConsentTerms.PARTICIPATE) || scope.contains(permission.id())
                || scope.contains(permission.fallsWith());
    }

    /** True where it ends the use; false where it came too late to end what the team does with it. */
    boolean ends(Permission permission, Audience audience) {
        return inTime || audience.beyondTeam() || permission.anyTime();
    }
}
