/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.fieldway.core.Ids;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;

/**
 * Who stands behind a map.
 *
 * @param about whom the map is about: those it names, else the members of its groups, else those whose words it uses
 * @param countable those of them who let themselves be counted
 * @param excerpts everything behind its cards that may be counted
 */
record MapPeople(Set<String> about, Set<String> countable, List<Evidence> excerpts) {

    static MapPeople of(Study study, JourneyMap map, Collection<CardEvidence> cards, Gate gate) {
        List<Evidence> found = cards.stream().flatMap(card -> card.found().stream()).toList();
        Set<String> about = new LinkedHashSet<>(Ids.of(map.getParticipants()));
        if (about.isEmpty()) {
            about.addAll(Ids.of(members(study, map)));
        }
        about.addAll(CardEvidence.people(found));
        Set<String> countable = new LinkedHashSet<>(about);
        countable.removeIf(person -> !gate.allows(person, Gate.COUNT));
        return new MapPeople(about, countable, gate.counted(found));
    }

    private static List<Participant> members(Study study, JourneyMap map) {
        return study.getParticipants().stream()
                .filter(person -> person.getGroups().stream().anyMatch(map.getGroups()::contains)).toList();
    }

    /** How many people's words the map is drawn from. */
    int drawn() {
        Set<String> drawn = CardEvidence.people(excerpts);
        drawn.retainAll(countable);
        return drawn.size();
    }

    List<String> withheld() {
        return about.stream().filter(person -> !countable.contains(person)).toList();
    }
}
