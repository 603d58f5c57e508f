/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/**
 * Names a card in a report.
 *
 * @param stage name of its stage
 * @param lane name of its lane
 * @param text what it says; for the team's screen only
 */
public record CardNote(String stage, String lane, String text) {

    static CardNote of(Card card) {
        return of(card.getStage(), card.getLane(), card.getText());
    }

    static CardNote of(Stage stage, Lane lane, String text) {
        return new CardNote(stage == null ? "" : name(stage.getName()), lane == null ? "" : name(lane.getName()),
                name(text));
    }

    /** Where it is, without its words. */
    public String place() {
        return NLS.bind(Messages.cardPlace, stage, lane);
    }

    /** Without the words, which belong into no log. */
    @Override
    public String toString() {
        return place();
    }

    private static String name(String text) {
        return text == null ? "" : text;
    }
}
