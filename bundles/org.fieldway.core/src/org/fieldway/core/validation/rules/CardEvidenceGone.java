/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;

/** A card that stands on quotes of which some are gone, or all: their words or their codings are not there any more. */
public final class CardEvidenceGone extends OwnRule {

    public CardEvidenceGone() {
        super("card-evidence-gone", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (JourneyMap map : study.maps()) {
            for (Card card : map.getCards()) {
                int all = card.getEvidence().size();
                int gone = (int) card.getEvidence().stream()
                        .filter(reference -> study.evidence().find(reference).isEmpty()).count();
                if (gone > 0) {
                    String key = gone < all ? "some" : all == 1 ? "only" : "all";
                    findings.add(card, say(key, name(card.getStage()), name(card.getLane()), name(map), gone, all));
                }
            }
        }
    }
}
