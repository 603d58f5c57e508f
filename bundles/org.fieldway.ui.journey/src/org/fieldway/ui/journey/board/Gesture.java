/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.board;

/** Something that the mouse does while its button is held; points are the canvas'. */
interface Gesture {

    /** The mouse has moved. */
    void to(int x, int y);

    /** The button was let go: what was shown happens. */
    void drop(int x, int y);

    /** Nothing happens. */
    void cancel();
}
