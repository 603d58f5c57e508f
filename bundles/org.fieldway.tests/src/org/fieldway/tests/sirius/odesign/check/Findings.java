/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.ArrayList;
import java.util.List;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Takes the faults that checks find. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    /** Takes a fault. */
    public void add(Piece piece, String problem) {
        found.add(new Finding(piece, problem));
    }

    /** Takes a fault where the condition is false. */
    public void unless(boolean right, Piece piece, String problem) {
        if (!right) {
            add(piece, problem);
        }
    }

    /** The faults so far. */
    public List<Finding> all() {
        return List.copyOf(found);
    }
}
