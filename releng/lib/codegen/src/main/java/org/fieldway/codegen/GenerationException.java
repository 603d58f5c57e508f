/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

/** Says in one sentence why code was not generated, or how it differs from what is committed. */
final class GenerationException extends Exception {
    private static final long serialVersionUID = 1L;

    GenerationException(String message) {
        super(message);
    }
}
