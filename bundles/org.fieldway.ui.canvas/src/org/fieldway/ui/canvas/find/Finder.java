/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas.find;

/** Finds words in a drawing for a {@link FindLine}, which counts hits from 0 in the order in which they are gone through. */
public interface Finder {

    /**
     * Finds the words and marks all places that hold them.
     *
     * @param words as typed; blank finds nothing
     * @return how many hits there are
     */
    int search(String words);

    /** Goes to a hit of the last search. */
    void go(int hit);

    /** Takes all marks away, as the line was closed, and gives the focus back to the drawing. */
    void clear();

    /** Called once the line tells of another search or another hit; the hit is -1 where there is none. */
    default void told(int hit) { }

    /** Called when the field of the line gets the focus (true) or loses it (false). */
    default void typing(boolean now) { }
}
