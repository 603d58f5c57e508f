/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Audience;

/**
 * Tells numbers as far as an audience may know them. Towards an audience from which small numbers are hidden, neither
 * a number under its least count is told, nor one that leaves so few over of the whole that they could be worked out.
 *
 * @param drawn how many people the map is said to be drawn from
 */
record Counts(Audience audience, int drawn) {

    /** True where the number of people may be told. */
    boolean mayTell(int people) {
        return people == 0 || !isSmall(people) && !leavesFew(people);
    }

    /** True where the number is too small for this audience. */
    boolean isSmall(int number) {
        return number > 0 && number < audience.leastCount();
    }

    /** True where so few are left over of all whom the map is drawn from that it tells of them. */
    boolean leavesFew(int people) {
        return isSmall(drawn - people);
    }

    /** What is written beside the dots of a card that people stand behind. */
    String label(int people, int excerpts) {
        if (isSmall(people) || isSmall(excerpts)) {
            return fewer();
        }
        Object who = leavesFew(people) ? Messages.nearlyAll : (Object) people;
        return NLS.bind(Messages.peopleAndExcerpts, who, excerpts);
    }

    /** What is written where only excerpts are counted. */
    String excerptsLabel(int excerpts) {
        if (isSmall(excerpts)) {
            return NLS.bind(Messages.excerpts, fewer());
        }
        return NLS.bind(excerpts == 1 ? Messages.oneExcerpt : Messages.excerpts, excerpts);
    }

    /** "fewer than 3". */
    String fewer() {
        return NLS.bind(Messages.fewerThan, audience.leastCount());
    }
}
