/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import java.util.Optional;
import java.util.function.Function;

import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * A fault to put into a specification.
 *
 * @param name what is broken
 * @param edit changes the XML behind the pieces and gives the piece that will be at fault; empty where it finds nothing to
 *        break
 * @param says part of the sentence that must tell of it
 */
public record Break(String name, Function<Odesign, Optional<Piece>> edit, String says) {

    @Override
    public String toString() {
        return name;
    }
}
