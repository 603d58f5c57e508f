/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

/** Something that the mouse does while its button is held; points are the scene's. */
interface Gesture {

    /** The mouse has moved. */
    void to(double x, double y);

    /** The button was let go: what was shown happens. */
    void drop(double x, double y);

    /** Nothing happens. */
    void cancel();
}
