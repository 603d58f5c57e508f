/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.aql;

/** An expression that cannot be read; the message says at which word. */
public final class AqlException extends Exception {

    private static final long serialVersionUID = 1L;

    AqlException(String message) {
        super(message);
    }
}
