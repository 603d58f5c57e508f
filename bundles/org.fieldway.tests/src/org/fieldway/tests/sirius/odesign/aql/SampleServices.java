/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;

/** Services for the tests of calls. */
public final class SampleServices {

    /** A service on a class, with an argument. */
    public String shortened(Card card, int letters) {
        return card.getText().substring(0, letters);
    }

    /** A service that gives elements. */
    public List<Card> open(JourneyMap map) {
        return map.getCards();
    }

    /** A service on anything. */
    public boolean known(EObject object) {
        return object.eResource() != null;
    }

    /** A service on several. */
    public int counted(List<Card> cards) {
        return cards.size();
    }
}
