/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;

/** A map of which it is not said whose journey it tells; an individual map that tells more than one person's. */
public final class MapAboutNobody extends OwnRule {

    public MapAboutNobody() {
        super("map-about-nobody", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (JourneyMap map : study.maps()) {
            int people = map.getParticipants().size();
            if (map.getKind() != MapKind.FUTURE && people == 0 && map.getGroups().isEmpty()) {
                findings.add(map, say("found", name(map)));
            } else if (map.getKind() == MapKind.INDIVIDUAL && people != 1) {
                findings.add(map, say("several", name(map), people));
            }
        }
    }
}
