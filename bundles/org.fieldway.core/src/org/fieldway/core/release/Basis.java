/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

/** What a card claims to stand on. */
public enum Basis {
    /** A participant said it. */
    SAID,
    /** A researcher saw it. */
    OBSERVED,
    /** Concluded from material. */
    INFERRED,
    /** Nobody has checked it. */
    ASSUMED,
    /** An idea for the future. */
    PROPOSED;

    /** True where no excerpt is claimed to stand behind the card. */
    public boolean isConjecture() {
        return this == ASSUMED || this == PROPOSED;
    }
}
