/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Decision;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;
import org.fieldway.model.study.Identified;

/** Collects what a release leaves out. Names places, never the words. */
final class WithheldList {

    private final List<Withheld> entries = new ArrayList<>();

    void add(String what, Identified object, Decision refusal) {
        entries.add(new Withheld(what, refusal.explanation(), Ids.of(object), refusal.refusing()));
    }

    void add(String what, Identified object, String why, List<String> participants) {
        entries.add(new Withheld(what, why, Ids.of(object), participants));
    }

    List<Withheld> entries() {
        return List.copyOf(entries);
    }

    static String card(Card card, boolean quote) {
        return NLS.bind(quote ? Messages.quoteIn : Messages.cardIn, cell(card.getStage(), card.getLane()));
    }

    static String feelings(Stage stage, Lane lane) {
        return NLS.bind(Messages.feelingsIn, cell(stage, lane));
    }

    private static String cell(Stage stage, Lane lane) {
        return NLS.bind(Messages.cell, stage.getName(), lane.getName());
    }
}
