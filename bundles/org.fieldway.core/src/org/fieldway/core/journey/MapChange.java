/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardOrigin;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;

/**
 * A change of a journey map. It is planned when it is first asked whether it can be made; a change that would change
 * nothing, or whose file may not be written, cannot be made.
 */
public abstract class MapChange extends CompoundCommand {

    final EditingDomain domain;
    final JourneyMap map;

    /** @param label what is done: a verb in lower case first, without the place */
    MapChange(String label, EditingDomain domain, JourneyMap map) {
        super(label);
        this.domain = domain;
        this.map = map;
    }

    /** The object that changes; undo shows it, or the map where it is not there any more. */
    public abstract EObject subject();

    /** The map that changes. */
    public JourneyMap map() {
        return map;
    }

    /** Appends the steps; those that would change nothing are left out by the methods of this class. */
    abstract void plan();

    @Override
    protected final boolean prepare() {
        plan();
        return super.prepare();
    }

    final void set(EObject object, EStructuralFeature feature, Object value) {
        Object present = object.eGet(feature);
        if (value == null ? present != null : !value.equals(present)) {
            append(SetCommand.create(domain, object, feature, value));
        }
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
