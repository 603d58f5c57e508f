/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import org.fieldway.core.material.Passage;

/** What has become of a quote that something stands on. */
public enum QuoteState {
    /** Its words are where they were coded. */
    KEPT,
    /** Its words were found again elsewhere in a text that was changed. */
    MOVED,
    /** The passage is there but says something else than when it was attached. */
    CHANGED,
    /** Its coding was deleted, but the same words are coded by another one, which stands for it. */
    REPLACED,
    /** Its words are not in the text any more. */
    LOST,
    /** Its words are in the text several times; which ones are meant cannot be told. */
    UNCLEAR,
    /** Its coding was deleted. */
    DELETED,
    /** Its source is not part of the study any more. */
    NO_SOURCE,
    /** A file of its source cannot be read, so that nobody can tell. */
    UNREADABLE;

    /** True where its words are known. */
    public boolean isFound() {
        return switch (this) {
            case KEPT, MOVED, CHANGED, REPLACED -> true;
            case LOST, UNCLEAR, DELETED, NO_SOURCE, UNREADABLE -> false;
        };
    }

    static QuoteState of(Passage passage) {
        return switch (passage.state()) {
            case KEPT -> KEPT;
            case MOVED -> MOVED;
            case LOST -> LOST;
            case UNCLEAR -> UNCLEAR;
            case UNREADABLE -> UNREADABLE;
        };
    }
}
