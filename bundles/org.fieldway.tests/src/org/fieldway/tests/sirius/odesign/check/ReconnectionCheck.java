/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each edge that users may change can be put to another source and to another target. */
final class ReconnectionCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece edge : specification.odesign().all("EdgeMapping")) {
            List<String> kinds = edge.referred("reconnections").stream().map(ReconnectionCheck::kind).toList();
            for (String end : Fixed.is(edge) ? List.<String>of() : List.of("SOURCE", "TARGET")) {
                findings.unless(kinds.contains("RECONNECT_" + end) || kinds.contains("RECONNECT_BOTH"), edge,
                        "its " + end.toLowerCase(java.util.Locale.ROOT) + " cannot be reconnected: no ReconnectEdgeDescription of it does that");
            }
        }
    }

    private static String kind(Piece tool) {
        return tool.has("reconnectionKind") ? tool.get("reconnectionKind") : "RECONNECT_TARGET";
    }
}
