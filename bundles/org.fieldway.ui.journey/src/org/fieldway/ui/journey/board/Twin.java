/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

import org.fieldway.ui.journey.geometry.Place;
import org.fieldway.ui.journey.geometry.Walk.Direction;

/** Another view of the same map, which takes the canvas' part in commands while it is in front. */
public interface Twin {

    /** Edits what is written at the place with the focus. */
    void edit();

    /** Begins a card at the place with the focus. */
    void newCard();

    /** Begins to type the name of a new stage. */
    void beginStage();

    /** Begins to type the name of a new lane. */
    void beginLane();

    /** Moves what has the focus by one step. */
    void move(Direction direction);

    /** Asks where a link from the place with the focus leads to. */
    void link();

    /** Shows a place. */
    void reveal(Place place);

    /** Takes the focus. */
    boolean setFocus();

    /** True while a field is open. */
    boolean isTyping();

    /** Writes what is being typed, if anything. */
    void endTyping();
}
