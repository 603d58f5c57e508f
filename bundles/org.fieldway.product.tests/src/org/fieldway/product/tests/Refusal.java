/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** How the command line refuses: exit code 1, one line on standard error that names the culprit, no trace of a program. */
final class Refusal {

    private Refusal() { }

    static void check(Run.Result result, List<String> expected) {
        assertAll(result.toString(),
                () -> assertEquals(1, result.code()),
                () -> assertEquals("", result.out()),
                () -> assertEquals(1, result.err().lines().count()),
                () -> assertTrue(result.err().endsWith(".\n"), "a whole sentence"),
                () -> assertFalse(result.err().contains("Exception") || result.err().contains("org.fieldway.")
                        || result.err().contains("Fieldway itself failed"), "no trace of a program"),
                () -> assertEquals(List.of(), expected.stream().filter(text -> !result.err().contains(text)).toList()));
    }
}
