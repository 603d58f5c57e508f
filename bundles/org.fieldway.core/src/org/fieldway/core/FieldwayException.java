/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core;

/**
 * A problem that a person is told about. Its message is one sentence in plain words: what was wrong, with which file
 * or object, and what to do. It never holds what a participant said.
 */
public class FieldwayException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what was wrong, where, and what to do */
    public FieldwayException(String message) {
        super(message);
    }

    /**
     * @param message what was wrong, where, and what to do
     * @param cause what it came from
     */
    public FieldwayException(String message, Throwable cause) {
        super(message, cause);
    }
}
