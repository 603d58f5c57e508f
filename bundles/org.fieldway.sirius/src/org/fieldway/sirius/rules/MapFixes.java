/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.journey.Delete;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Participant;
import org.fieldway.sirius.change.Changes;

/** Puts right what rules find about journey maps, their stages and lanes. */
public final class MapFixes {

    /** Deletes a stage that is still empty. */
    public EObject deleteEmptyStage(Stage stage) {
        if (stage.eContainer() instanceof JourneyMap map && map.getCards().stream().noneMatch(c -> c.getStage() == stage)) {
            Changes.make(map, domain -> Delete.stage(domain, stage));
            return map;
        }
        return stage;
    }

    /** Deletes a lane that is still empty. */
    public EObject deleteEmptyLane(Lane lane) {
        if (lane.eContainer() instanceof JourneyMap map && map.getCards().stream().noneMatch(c -> c.getLane() == lane)) {
            Changes.make(map, domain -> Delete.lane(domain, lane));
            return map;
        }
        return lane;
    }

    /** Hides a lane; its cards, should it have any, stay. */
    public EObject hideLane(Lane lane) {
        Changes.make(lane, domain -> SetCommand.create(domain, lane, JourneyPackage.Literals.LANE__HIDDEN, true));
        return lane;
    }

    /** Says that a map tells of a group. */
    public EObject makeGroupMap(JourneyMap map) {
        Changes.make(map, domain -> SetCommand.create(domain, map, JourneyPackage.Literals.JOURNEY_MAP__KIND, MapKind.GROUP));
        return map;
    }

    /** Names those whose quotes stand behind the map's cards; nobody as long as the codings were not read. */
    public EObject namePeopleOfQuotes(JourneyMap map) {
        List<Participant> people = OpenStudy.of(map).map(study -> people(study, map)).orElse(List.of()).stream()
                .filter(person -> !map.getParticipants().contains(person)).toList();
        if (!people.isEmpty()) {
            Changes.make(map, domain -> AddCommand.create(domain, map,
                    JourneyPackage.Literals.JOURNEY_MAP__PARTICIPANTS, people));
        }
        return map;
    }

    private static List<Participant> people(OpenStudy study, JourneyMap map) {
        Optional<CodingIndex> index = index(study);
        Set<UUID> ids = new LinkedHashSet<>();
        for (Card card : map.getCards()) {
            for (EvidenceRef quote : card.getEvidence()) {
                index.flatMap(all -> all.find(quote.getSourceId(), quote.getCodingId())).map(CodingRow::participants)
                        .ifPresent(ids::addAll);
            }
        }
        return study.study().getParticipants().stream().filter(person -> ids.contains(person.getId())).toList();
    }

    private static Optional<CodingIndex> index(OpenStudy study) {
        try {
            return study.isIndexReady() ? Optional.of(study.index()) : Optional.empty();
        } catch (FieldwayException e) {
            // A broken file is told elsewhere; without it nobody can be named.
            return Optional.empty();
        }
    }
}
