/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

/**
 * Something about a study's files that a person should know; the study is usable nevertheless.
 *
 * @param kind what sort of thing
 * @param file name in the study; empty where it is about the study as a whole
 * @param message a sentence that says what to do
 */
public record Notice(Kind kind, String file, String message) {

    /** The sorts of things that are noticed. */
    public enum Kind {
        /** Somebody else has the file open for writing. */
        LOCKED,
        /** A synchronising tool left a second version beside the file. */
        CONFLICT_COPY,
        /** Another program has changed the file since it was read. */
        CHANGED_OUTSIDE,
        /** A save that was made elsewhere has not arrived here whole. */
        UNFINISHED_SAVE,
        /** The folder cannot be written, so the study is open for reading only. */
        NOT_WRITABLE,
        /** A file of the material cannot be read. */
        UNREADABLE,
        /** Something is referred to that is not in the study. */
        MISSING_TARGET,
        /** A text is not the one that its source and codings mean. */
        TEXT_CHANGED
    }
}
