/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.StudyPackage;

/** Changes what is written on a stage, a lane or a card. */
public final class Rename extends MapChange {

    private final EObject object;
    private final EAttribute feature;
    private final String text;

    private Rename(String label, EditingDomain domain, EObject object, EAttribute feature, String text) {
        super(label, domain, (JourneyMap) object.eContainer());
        this.object = object;
        this.feature = feature;
        this.text = text;
    }

    /** Gives a stage another name. */
    public static Rename stage(EditingDomain domain, Stage stage, String name) {
        return new Rename(Messages.renameStage, domain, stage, StudyPackage.Literals.NAMED__NAME, name);
    }

    /** Gives a lane another name. */
    public static Rename lane(EditingDomain domain, Lane lane, String name) {
        return new Rename(Messages.renameLane, domain, lane, StudyPackage.Literals.NAMED__NAME, name);
    }

    /** Gives a card another text. */
    public static Rename card(EditingDomain domain, Card card, String text) {
        return new Rename(Messages.editCard, domain, card, JourneyPackage.Literals.CARD__TEXT, text);
    }

    /** Gives the feeling of a card another word. */
    public static Rename feeling(EditingDomain domain, Card card, String word) {
        return new Rename(Messages.nameFeeling, domain, card, JourneyPackage.Literals.CARD__FEELING_WORD, word);
    }

    @Override
    public EObject subject() {
        return object;
    }

    @Override
    protected void plan() {
        set(object, feature, text);
        if (object instanceof Card card && !isEmpty()) {
            keepFromDrafting(card, feature);
        }
    }
}
