/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.lanekinds;

import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.Carries;

/** What researchers read for the shapes of cards and for what cards may hold. */
final class Words {

    private Words() { }

    static String of(CardShape shape) {
        return switch (shape) {
            case CARD -> Messages.shapeCard;
            case QUOTE -> Messages.shapeQuote;
            case CURVE -> Messages.shapeCurve;
            case NOTE -> Messages.shapeNote;
        };
    }

    static String of(Carries what) {
        return switch (what) {
            case EVIDENCE -> Messages.holdsEvidence;
            case FEELING -> Messages.holdsFeeling;
            case VALUES -> Messages.holdsValues;
            case SERVICES -> Messages.holdsServices;
            case PROPOSAL -> Messages.holdsProposal;
        };
    }
}
