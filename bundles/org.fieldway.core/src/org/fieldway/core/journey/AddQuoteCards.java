/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.journey;

import java.util.List;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** Puts cards that stand on quotes into a cell; {@link QuoteCards} makes it. */
public final class AddQuoteCards extends AddCards {

    AddQuoteCards(EditingDomain domain, Stage stage, Lane lane, int index, List<Card> cards) {
        super(cards.size() == 1 ? Messages.addQuoteCard : Messages.addQuoteCards, domain, stage, lane, index, cards);
    }
}
