/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;

/** Says how people felt: a score from −2 (very bad) to +2 (very good). */
public final class SetFeeling extends MapChange {

    /** The lowest score. */
    public static final int LOWEST = -2;
    /** The highest score. */
    public static final int HIGHEST = 2;

    private final Card card;
    private final Integer score;

    /** @param score beyond the scale it is taken as the scale's end; null where nothing is known */
    public SetFeeling(EditingDomain domain, Card card, Integer score) {
        super(Messages.setFeeling, domain, (JourneyMap) card.eContainer());
        this.card = card;
        this.score = score == null ? null : Math.clamp(score, LOWEST, HIGHEST);
    }

    @Override
    public EObject subject() {
        return card;
    }

    @Override
    protected void plan() {
        set(card, JourneyPackage.Literals.CARD__FEELING_SCORE, score);
        if (!isEmpty()) {
            keepFromDrafting(card, JourneyPackage.Literals.CARD__FEELING_SCORE);
        }
    }
}
