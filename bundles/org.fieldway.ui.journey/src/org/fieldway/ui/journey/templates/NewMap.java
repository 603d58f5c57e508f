/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.templates;

import java.util.List;

import org.fieldway.core.journey.Templates;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.ui.study.StudySession;

/**
 * What a new map is to be.
 *
 * @param participants whom a map of one person is about
 * @param groups whom a group map is about
 * @param template gives its stages and lanes; null for a blank map
 */
record NewMap(String name, MapKind kind, List<Participant> participants, List<ParticipantGroup> groups, MapTemplate template) {

    /** Adds the map to the study, in one step. */
    JourneyMap make(StudySession session) {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        map.setName(name);
        map.setKind(kind);
        map.setLanguage(session.study().getLanguage());
        map.getParticipants().addAll(participants);
        map.getGroups().addAll(groups);
        if (template != null) {
            Templates.fill(map, template);
        }
        session.execute(Messages.newMapDoing, map, session.study(), session.openStudy().additions().map(map));
        return map;
    }
}
