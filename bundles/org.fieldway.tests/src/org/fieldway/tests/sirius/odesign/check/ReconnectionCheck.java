/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each edge that users may change can be put to another source and to another target. */
final class ReconnectionCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece edge : specification.odesign().all("EdgeMapping")) {
            List<String> kinds = edge.referred("reconnections").stream().map(ReconnectionCheck::kind).toList();
            Stream.of("source", "target").filter(end -> !Fixed.isEnd(edge, end)).forEach(end -> findings.unless(
                    kinds.contains("RECONNECT_" + end.toUpperCase(Locale.ROOT)) || kinds.contains("RECONNECT_BOTH"), edge,
                    "its " + end + " cannot be reconnected: no ReconnectEdgeDescription of it does that"));
        }
    }

    private static String kind(Piece tool) {
        return tool.has("reconnectionKind") ? tool.get("reconnectionKind") : "RECONNECT_TARGET";
    }
}
