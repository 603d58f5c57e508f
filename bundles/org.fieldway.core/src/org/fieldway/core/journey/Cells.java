/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.Comparator;
import java.util.List;

import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** What lies where a stage crosses a lane. */
public final class Cells {

    private Cells() { }

    /** The cards of a cell from top to bottom: by their order number, equal numbers as they lie in the map. */
    public static List<Card> cards(JourneyMap map, Stage stage, Lane lane) {
        return map.getCards().stream().filter(c -> c.getStage() == stage && c.getLane() == lane)
                .sorted(Comparator.comparingInt(Card::getOrder)).toList();
    }
}
