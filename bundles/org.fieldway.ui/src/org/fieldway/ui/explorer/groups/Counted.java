/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** Figures in words: “1 question”, “4 questions”. */
final class Counted {

    private Counted() {
    }

    /** @param one and many with {0} for the number; nothing is said about none */
    static String of(int count, String one, String many) {
        return count == 0 ? "" : NLS.bind(count == 1 ? one : many, count);
    }

    /** The figures that there are, with a dot between them. */
    static String join(String... figures) {
        return Arrays.stream(figures).filter(figure -> !figure.isEmpty()).collect(Collectors.joining(" · "));
    }
}
