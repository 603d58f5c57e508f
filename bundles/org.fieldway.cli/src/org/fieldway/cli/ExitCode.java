/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

/** What the caller's shell learns. These numbers are part of the command line's contract. */
final class ExitCode {

    /** Done; warnings are allowed. */
    static final int DONE = 0;

    /** Refused, or failed on the way; nothing was changed. */
    static final int FAILED = 1;

    /** The command line itself was wrong. */
    static final int USAGE = 2;

    /** {@code check} found errors in the study. */
    static final int ERRORS_FOUND = 3;

    private ExitCode() { }
}
