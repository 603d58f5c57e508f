/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.Optional;
import org.fieldway.model.journey.Card;

/**
 * What the view says where it has no quotes to show, and what can be done then.
 *
 * @param button the verb of what helps; "" where nothing does
 */
record Hint(String text, String button, Action action) {

    /** What the button does. */
    enum Action { NONE, SHOW_ALL, CLEAR }

    /**
     * @param empty true where no quote is shown
     * @param none true where there is no quote to be shown, whatever one searches for
     */
    static Optional<Hint> of(EvidencePage page, boolean empty, boolean reading, boolean none) {
        if (page.session() == null) {
            return Optional.of(new Hint(Messages.noStudy, "", Action.NONE));
        }
        if (reading) {
            return Optional.of(new Hint(Messages.reading, "", Action.NONE));
        }
        if (!empty) {
            return Optional.empty();
        }
        if (page.isAll()) {
            return Optional.of(none ? new Hint(Messages.nothingCoded, "", Action.NONE)
                    : new Hint(Messages.nothingFits, Messages.clearSearch, Action.CLEAR));
        }
        if (page.subject().isEmpty()) {
            return Optional.of(new Hint(Messages.nothingSelected, Messages.showAll, Action.SHOW_ALL));
        }
        boolean card = page.subject().stream().anyMatch(Card.class::isInstance);
        return Optional.of(card ? new Hint(Messages.nothingBehindCard, Messages.attachQuotes, Action.SHOW_ALL)
                : new Hint(Messages.nothingBehind, "", Action.NONE));
    }
}
