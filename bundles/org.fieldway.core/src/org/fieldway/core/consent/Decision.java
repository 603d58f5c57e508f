/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether something may be used, and why.
 *
 * @param reasons every answer that was looked at, in the order of the participants
 */
public record Decision(boolean allowed, Purpose purpose, Audience audience, List<Reason> reasons) {

    public Decision {
        reasons = List.copyOf(reasons);
    }

    static Decision of(Purpose purpose, Audience audience, List<Reason> reasons) {
        return new Decision(reasons.stream().allMatch(Reason::allows), purpose, audience, reasons);
    }

    /** The sentences that decided, one after the other: the refusals, or all where nobody refuses. */
    public String explanation() {
        return reasons.stream().filter(reason -> reason.allows() == allowed).map(Reason::sentence).distinct()
                .collect(Collectors.joining(" "));
    }

    /** Ids of the participants who do not allow it; empty where it is allowed, or where it is not known who they are. */
    public List<String> refusing() {
        return reasons.stream().filter(reason -> !reason.allows()).map(Reason::participantId)
                .filter(id -> !id.isEmpty()).distinct().toList();
    }
}
