/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Participation;
import org.fieldway.model.study.ParticipationStatus;
import org.fieldway.model.study.Session;
import org.fieldway.model.study.SessionStatus;

/** What rules on activities ask of them. */
final class Activities {

    private static final Set<ActivityKind> WITHOUT_PEOPLE = EnumSet.of(ActivityKind.ANALYSIS,
            ActivityKind.DOCUMENT_REVIEW, ActivityKind.DISSEMINATION);
    private static final Set<ActivityKind> BY_INSTRUMENT = EnumSet.of(ActivityKind.VOX_POP, ActivityKind.INTERVIEW,
            ActivityKind.FOCUS_GROUP, ActivityKind.OBSERVATION, ActivityKind.CO_DESIGN_WORKSHOP, ActivityKind.SURVEY);

    private Activities() { }

    /** True for what is done with people, so that participants, consent and approval matter. */
    static boolean isWithPeople(Activity activity) {
        return !WITHOUT_PEOPLE.contains(activity.getKind());
    }

    /** True for what is done along a guide, a plan or a sheet. */
    static boolean needsInstrument(Activity activity) {
        return BY_INSTRUMENT.contains(activity.getKind());
    }

    static boolean isCancelled(Activity activity) {
        return activity.getStatus() == ActivityStatus.CANCELLED;
    }

    /** True once it has begun, so that what belongs to it must be there. */
    static boolean hasBegun(Activity activity) {
        return activity.getStatus() == ActivityStatus.UNDER_WAY || activity.getStatus() == ActivityStatus.DONE
                || activity.getSessions().stream().anyMatch(Activities::isHeld);
    }

    static boolean isHeld(Session session) {
        return session.getStatus() == SessionStatus.HELD;
    }

    /** Who took part in a session: those it names, and those who attended it by the list of the activity. */
    static Set<Participant> people(Session session) {
        Set<Participant> people = new LinkedHashSet<>(session.getParticipants());
        if (session.eContainer() instanceof Activity activity) {
            activity.getParticipations().stream().filter(Activities::attended)
                    .filter(part -> part.getSessions().contains(session)).forEach(part -> people.add(part.getParticipant()));
        }
        people.remove(null);
        return people;
    }

    /** Who was asked or came, by the list of the activity or any of its sessions. */
    static Set<Participant> people(Activity activity) {
        Set<Participant> people = new LinkedHashSet<>();
        activity.getParticipations().stream().filter(part -> part.getStatus() != ParticipationStatus.DECLINED)
                .forEach(part -> people.add(part.getParticipant()));
        activity.getSessions().forEach(session -> people.addAll(session.getParticipants()));
        people.remove(null);
        return people;
    }

    private static boolean attended(Participation part) {
        return part.getStatus() == ParticipationStatus.ATTENDED || part.getStatus() == ParticipationStatus.LEFT;
    }
}
