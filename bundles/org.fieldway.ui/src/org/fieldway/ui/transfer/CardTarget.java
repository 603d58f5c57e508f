/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.transfer;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Control;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.study.StudySession;

/**
 * A control on which cards can be dropped that are dragged out of a board. A board is one drawing, so its cards are
 * dragged by the mouse alone and dropped on whatever control lies under it.
 */
public interface CardTarget {

    /**
     * Takes cards.
     *
     * @param x in display coordinates, in points
     * @param y in display coordinates, in points
     * @return false where nothing could be done with them there
     */
    boolean drop(StudySession session, List<Card> cards, int x, int y);

    /** Makes a control take cards. */
    static void install(Control control, CardTarget target) {
        control.setData(CardTarget.class.getName(), target);
    }

    /** What takes cards at a control or around it; empty where nothing does. */
    static Optional<CardTarget> of(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at.getData(CardTarget.class.getName()) instanceof CardTarget target) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }
}
