/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.command.PlannedChange;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;

/** A change of a journey map. */
public abstract class MapChange extends PlannedChange {

    final JourneyMap map;

    /** @param label what is done: a verb in lower case first, without the place */
    MapChange(String label, EditingDomain domain, JourneyMap map) {
        super(label, domain);
        this.map = map;
    }

    /** The map that changes. */
    public JourneyMap map() {
        return map;
    }

    final void add(EStructuralFeature list, Object element, int index) {
        append(AddCommand.create(domain, map, list, element, index));
    }

    final void remove(EStructuralFeature list, List<?> elements) {
        if (!elements.isEmpty()) {
            append(RemoveCommand.create(domain, map, list, elements));
        }
    }

    /** Numbers the cards of a cell in this order, from 0. */
    final void number(List<Card> cell) {
        for (int i = 0; i < cell.size(); i++) {
            if (cell.get(i).eContainer() == map) {
                set(cell.get(i), JourneyPackage.Literals.CARD__ORDER, i);
            } else {
                cell.get(i).setOrder(i);
            }
        }
    }

    /** Notes that a person changed a feature of a drafted card, so that drafting anew keeps it. */
    final void keepFromDrafting(Card card, EStructuralFeature feature) {
        boolean noted = card.getEditedFeatures().contains(feature.getName())
                || getCommandList().stream().anyMatch(step -> notes(step, card, feature.getName()));
        if (card.getOrigin() == CardOrigin.DRAFTED && !noted) {
            append(AddCommand.create(domain, card, JourneyPackage.Literals.CARD__EDITED_FEATURES, feature.getName()));
        }
    }

    /** Most changes of a single feature bring the note along. */
    private static boolean notes(Command step, Card card, String feature) {
        return switch (step) {
            case CompoundCommand several -> several.getCommandList().stream()
                    .anyMatch(each -> notes(each, card, feature));
            case AddCommand add -> add.getOwner() == card && add.getCollection() != null
                    && add.getFeature() == JourneyPackage.Literals.CARD__EDITED_FEATURES
                    && add.getCollection().contains(feature);
            default -> false;
        };
    }
}
