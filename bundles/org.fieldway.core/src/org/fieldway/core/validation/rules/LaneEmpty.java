/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;

/** A lane that is shown without a card in any stage, although the map has some. */
public final class LaneEmpty extends OwnRule {

    public LaneEmpty() {
        super("lane-empty", Severity.INFO);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (JourneyMap map : study.maps()) {
            for (Lane lane : map.getLanes()) {
                if (!lane.isHidden() && !map.getCards().isEmpty()
                        && map.getCards().stream().noneMatch(card -> card.getLane() == lane)) {
                    findings.add(lane, say("found", name(lane), name(map)));
                }
            }
        }
    }
}
