/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * A fault of a viewpoint specification.
 *
 * @param piece the element at fault
 * @param problem what is wrong, to be read after the element's name
 */
public record Finding(Piece piece, String problem) {

    @Override
    public String toString() {
        return piece.described() + ": " + problem;
    }
}
