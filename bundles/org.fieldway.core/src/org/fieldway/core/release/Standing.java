/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Objects;

/**
 * How something stands at the time of a service map.
 *
 * @param words what is written beside it, such as "until 30 June 2027"; "" where nothing needs to be said
 */
public record Standing(State state, String words) {

    /** There, and nothing to be said on its beginning or end. */
    public static final Standing EXISTING = new Standing(State.EXISTING, "");

    /** Whether it is there. */
    public enum State {
        /** It is there. */
        EXISTING,
        /** It is over. */
        ENDED,
        /** It is not there yet. */
        PLANNED
    }

    public Standing {
        Objects.requireNonNull(state);
        Objects.requireNonNull(words);
    }

    /** This one, unless the other says that what it belongs to is over or has not begun. */
    Standing within(Standing other) {
        return state == State.EXISTING && other.state != State.EXISTING ? new Standing(other.state, words) : this;
    }
}
