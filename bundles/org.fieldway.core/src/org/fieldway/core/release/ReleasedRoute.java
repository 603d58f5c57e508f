/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Objects;

/**
 * A way by which people come to a service.
 *
 * @param forWhom who takes it; "" where that is not stated
 * @param selfReferral true where people start it themselves
 * @param steps in order
 */
public record ReleasedRoute(String id, String name, String forWhom, boolean selfReferral, Basis basis, Grounds grounds,
        Standing standing, List<Step> steps) {

    public ReleasedRoute {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param number from 1
     * @param waitingDays null where nobody waits or that is not known
     * @param actorId of the node or service where it happens; "" where that is not drawn
     * @param actorName its name; "" where none is stated
     */
    public record Step(String id, int number, String what, String viaRole, Integer waitingDays, String actorId,
            String actorName) {

        public Step {
            Objects.requireNonNull(id);
            Objects.requireNonNull(actorId);
        }
    }
}
