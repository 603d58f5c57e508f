/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit;

import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyPackage;

/** Notes on a card that was drafted from codings which of its features a person has changed since. */
final class EditedCards {

    private static final Set<EStructuralFeature> DRAFTED = Set.of(JourneyPackage.Literals.CARD__TEXT,
            JourneyPackage.Literals.CARD__STAGE, JourneyPackage.Literals.CARD__LANE,
            JourneyPackage.Literals.CARD__FEELING_SCORE, JourneyPackage.Literals.CARD__FEELING_WORD,
            JourneyPackage.Literals.CARD__BASIS, JourneyPackage.Literals.CARD__POLARITY,
            JourneyPackage.Literals.CARD__CODES, JourneyPackage.Literals.CARD__VALUES);

    private EditedCards() {
    }

    /** The change itself, and where the feature was drafted and is not noted yet, the note with it. */
    static Command noting(EditingDomain domain, Card card, EStructuralFeature feature, Command change) {
        if (card.getOrigin() != CardOrigin.DRAFTED || !DRAFTED.contains(feature)
                || card.getEditedFeatures().contains(feature.getName())) {
            return change;
        }
        CompoundCommand both = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, change.getLabel(),
                change.getDescription());
        both.append(AddCommand.create(domain, card, JourneyPackage.Literals.CARD__EDITED_FEATURES, feature.getName()));
        both.append(change);
        return both;
    }
}
