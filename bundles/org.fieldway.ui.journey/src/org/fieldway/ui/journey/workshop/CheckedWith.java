/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.workshop;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.study.Participant;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Dates;

/** With whom a map was checked, in words, for the team's eyes. */
public final class CheckedWith {

    private CheckedWith() { }

    static String names(StudySession session, Collection<Participant> people) {
        return people.stream().map(session::nameOf).collect(Collectors.joining(", "));
    }

    /** The latest check in a sentence part, such as “checked with 3 students on 4 May 2026”; "" where there was none. */
    public static String latest(JourneyMap map) {
        return map.getChecks().stream().max(Comparator.comparing(MapCheck::getCheckedOn,
                Comparator.nullsFirst(Comparator.naturalOrder()))).map(CheckedWith::told).orElse("");
    }

    private static String told(MapCheck check) {
        int number = (int) check.getParticipants().stream().filter(Objects::nonNull).count();
        String who = number == 0 ? Messages.checked : number == 1 ? Messages.checkedWithOne : NLS.bind(Messages.checkedWith, number);
        String when = check.getCheckedOn() == null ? who : NLS.bind(Messages.checkedOn, who, Dates.shortDay(check.getCheckedOn()));
        return check.isAgreed() ? when : NLS.bind(Messages.notAgreed, when);
    }
}
