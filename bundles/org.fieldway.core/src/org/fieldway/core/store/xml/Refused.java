/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

/** Leaves the parser, which knows only unchecked exceptions at this place, and becomes a {@link BrokenFileException}. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    Refused(int line, String what) {
        super(what, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
