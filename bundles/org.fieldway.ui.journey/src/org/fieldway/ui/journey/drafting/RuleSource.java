/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.drafting.MapRules;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapTemplate;
import org.fieldway.ui.study.StudySession;

/**
 * A template or a map with rules.
 *
 * @param label what is shown
 */
record RuleSource(String label, MapTemplate template, JourneyMap map) {

    /** All of a study: templates first. */
    static List<RuleSource> of(StudySession session) {
        List<RuleSource> all = new ArrayList<>();
        session.study().getMapTemplates().stream().filter(MapRules::in).forEach(template ->
                all.add(new RuleSource(NLS.bind(Messages.fromTemplate, session.nameOf(template)), template, null)));
        session.maps().stream().filter(MapRules::in).forEach(map ->
                all.add(new RuleSource(NLS.bind(Messages.fromMap, session.nameOf(map)), null, map)));
        return all;
    }

    NewMap giveTo(NewMap made) throws FieldwayException {
        return template != null ? made.from(template) : made.from(map);
    }
}
