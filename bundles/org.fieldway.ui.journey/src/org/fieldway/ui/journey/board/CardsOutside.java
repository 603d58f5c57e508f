/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.transfer.CardTarget;

/** Cards that are dragged out of the board and dropped on another part of the workbench, such as the evidence view. */
final class CardsOutside {

    private final BoardView view;
    private final StudySession session;
    private final BoardObjects objects;

    CardsOutside(BoardView view, StudySession session, BoardObjects objects) {
        this.view = view;
        this.session = session;
        this.objects = objects;
    }

    /** True where a point of the canvas is outside of it. */
    boolean isOutside(int x, int y) {
        return !view.getClientArea().contains(x, y);
    }

    /** Gives cards to whatever takes them at the point; nothing happens where nothing does. */
    void drop(List<String> cardIds, int x, int y) {
        List<Card> cards = cardIds.stream().map(objects::card).flatMap(Optional::stream).toList();
        Point at = view.toDisplay(x, y);
        Control under = at(view.getShell(), at);
        if (!cards.isEmpty()) {
            CardTarget.of(under).ifPresent(target -> target.drop(session, cards, at.x, at.y));
        }
    }

    /** The innermost control at a point; the system tells none while the mouse button is held. */
    private static Control at(Control control, Point point) {
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                Point inside = parent.toControl(point);
                if (child.isVisible() && child.getBounds().contains(inside)) {
                    return at(child, point);
                }
            }
        }
        return control;
    }
}
