/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * What users cannot change: a mapping whose documentation says {@code Read only: reason}, and the mappings of a table that its
 * documentation lists as {@code Read only: Name, Name. Reason}.
 */
final class Fixed {

    private static final Pattern MAPPING = Pattern.compile("Read only: \\S.*", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("Read only: ([^.]+)\\.\\s*\\S.*", Pattern.DOTALL);

    private Fixed() { }

    /** True where users cannot put an end of an edge elsewhere: {@code Read only source: reason}, or target. */
    static boolean isEnd(Piece edge, String end) {
        return is(edge) || edge.get("documentation").matches("(?s)Read only " + end + ": \\S.*");
    }

    static boolean is(Piece mapping) {
        if (mapping.is("TableMapping")) {
            Optional<Matcher> listed = mapping.around("TableDescription").map(table -> TABLE.matcher(table.get("documentation")));
            return listed.filter(Matcher::matches).stream().flatMap(list -> Arrays.stream(list.group(1).split(",")))
                    .anyMatch(name -> name.strip().equals(mapping.get("name")));
        }
        return MAPPING.matcher(mapping.get("documentation")).matches();
    }
}
