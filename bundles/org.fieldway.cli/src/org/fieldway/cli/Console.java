/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out results, one per line, so that another program can read them
 * @param err what a person should know besides
 */
record Console(PrintStream out, PrintStream err) {

    /** Writes one line of the result. */
    void result(String line) {
        out.println(line);
    }

    /** Writes a sentence for a person. */
    void say(String sentence) {
        err.println(sentence);
    }
}
