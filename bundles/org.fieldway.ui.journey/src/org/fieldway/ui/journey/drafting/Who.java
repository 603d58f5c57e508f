/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.drafting.MapPeople;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;

/** Whose journey a new map shows: one person's, that of some people, or that of groups. */
record Who(List<ParticipantGroup> groups, List<Participant> people) {

    boolean isNobody() {
        return groups.isEmpty() && people.isEmpty();
    }

    /** A name for the map, such as “Heron's journey”. */
    String suggestedName() {
        List<Named> all = new ArrayList<>(groups);
        all.addAll(people);
        return isNobody() ? "" : all.size() > 2 ? Messages.nameOfMany
                : NLS.bind(Messages.nameOfFew, all.stream().map(Named::getName).collect(Collectors.joining(", ")));
    }

    NewMap map(OpenStudy study, String name, LocalDate today) {
        if (people.isEmpty()) {
            return NewMap.ofGroups(study, name, groups, today);
        }
        if (groups.isEmpty() && people.size() == 1) {
            return NewMap.ofPerson(study, name, people.getFirst(), today);
        }
        Set<Participant> all = new LinkedHashSet<>(MapPeople.members(study.study(), groups));
        all.addAll(people);
        return NewMap.ofPeople(study, name, all, today);
    }
}
