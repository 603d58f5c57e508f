/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.canvas;

import java.util.function.Consumer;

/** What a canvas has to say about what is going on, shown in a line beneath it. */
public final class Hints {

    private Consumer<String> line = text -> { };

    /** Shows hints from now on; "" clears them. */
    public void onHint(Consumer<String> listener) {
        line = listener;
    }

    /** Shows a sentence until the next one. */
    public void say(String sentence) {
        line.accept(sentence);
    }

    /** Nothing is to be said any more. */
    public void clear() {
        line.accept("");
    }
}
