/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import java.util.List;
import java.util.stream.Stream;

/** All faults that the tests put into copies of the specification. */
public final class Breaks {

    private Breaks() { }

    /** The faults, each for a copy of its own. */
    public static List<Break> all() {
        return Stream.of(ExpressionBreaks.ALL, MappingBreaks.ALL, ToolBreaks.ALL, FileBreaks.ALL).flatMap(List::stream).toList();
    }
}
