/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.UUID;

import org.fieldway.core.index.RegionKind;
import org.fieldway.core.text.Anchor;

/**
 * A coded passage as it is now.
 *
 * @param source id of the source's entry
 * @param state whether its words are where they were
 * @param start where it begins now, counted as its coding's kind says; where its words are lost, where it began
 * @param end behind its end
 * @param words what it says now; for pictures and recordings what the coder noted; "" where the words are lost
 */
public record Passage(Coded coded, UUID source, State state, int start, int end, String words) {

    /** Whether the words of a passage are in its source. */
    public enum State {
        /** Where the coding says. */
        KEPT,
        /** Found again elsewhere in a text that was changed. */
        MOVED,
        /** Not in the text any more. */
        LOST,
        /** There several times: which ones are meant cannot be told. */
        UNCLEAR,
        /** The text cannot be read. */
        UNREADABLE
    }

    /** Id of the coding. */
    public UUID id() {
        return coded.id();
    }

    /** True where its words are known. */
    public boolean isFound() {
        return state == State.KEPT || state == State.MOVED;
    }

    /** True where it is a range of the text. */
    public boolean isText() {
        return coded.kind() == RegionKind.TEXT;
    }

    static Passage whole(UUID source, Coded coded) {
        return new Passage(coded, source, State.KEPT, coded.start(), coded.end(), coded.quote().text());
    }

    static Passage unreadable(UUID source, Coded coded) {
        return new Passage(coded, source, State.UNREADABLE, coded.start(), coded.end(), "");
    }

    static Passage at(UUID source, Coded coded, Anchor place, String text) {
        return switch (place) {
            case Anchor.Kept kept -> found(source, coded, State.KEPT, kept.start(), kept.end(), text);
            case Anchor.Moved moved -> found(source, coded, State.MOVED, moved.start(), moved.end(), text);
            case Anchor.Lost lost -> new Passage(coded, source,
                    lost.reason() == Anchor.Reason.SEVERAL ? State.UNCLEAR : State.LOST, coded.start(), coded.end(), "");
        };
    }

    private static Passage found(UUID source, Coded coded, State state, int start, int end, String text) {
        return new Passage(coded, source, state, start, end, text.substring(start, end));
    }
}
