/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.List;

import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.Study;

/** Whom a map is about. */
public final class MapPeople {

    private MapPeople() { }

    /** Those whom the map names, else the members of its groups. */
    public static List<Participant> of(Study study, JourneyMap map) {
        return map.getParticipants().isEmpty() ? members(study, map.getGroups()) : List.copyOf(map.getParticipants());
    }

    /** Who is in any of these groups. */
    public static List<Participant> members(Study study, List<ParticipantGroup> groups) {
        return study.getParticipants().stream()
                .filter(person -> person.getGroups().stream().anyMatch(groups::contains)).toList();
    }
}
