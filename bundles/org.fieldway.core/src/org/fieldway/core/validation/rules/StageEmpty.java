/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Stage;

/** A stage of a map without a card in any lane, although the map has some. */
public final class StageEmpty extends OwnRule {

    public StageEmpty() {
        super("stage-empty", Severity.INFO);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (JourneyMap map : study.maps()) {
            for (Stage stage : map.getStages()) {
                if (!map.getCards().isEmpty() && map.getCards().stream().noneMatch(card -> card.getStage() == stage)) {
                    findings.add(stage, say("found", name(stage), name(map)));
                }
            }
        }
    }
}
