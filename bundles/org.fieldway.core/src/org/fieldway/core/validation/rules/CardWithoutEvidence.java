/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.Basis;

/** A card that claims that somebody said it, without an excerpt. */
public final class CardWithoutEvidence extends OwnRule {

    public CardWithoutEvidence() {
        super("card-without-evidence", Severity.WARNING);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (JourneyMap map : study.maps()) {
            for (Card card : map.getCards()) {
                if (card.getBasis() == Basis.SAID && card.getEvidence().isEmpty()) {
                    findings.add(card, say("found", name(card.getStage()), name(card.getLane()), name(map)));
                }
            }
        }
    }
}
