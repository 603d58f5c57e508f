/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fieldway.core.output.FileNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Finding my place at the college | finding-my-place-at-the-college",
        "How it is: 2026/27 (draft)      | how-it-is-2026-27-draft",
        "..\\..\\plan: *?\"<>             | plan",
        "Übergänge – für alle            | übergänge-für-alle",
        "मेरी यात्रा                          | मेरी-यात्रा",
        "Con                             | map-con",
        "LPT1                            | map-lpt1",
        "Contact                         | contact",
        "?!                              | map",
        "''                              | map"})
    void nameKeepsLettersMarksAndDigitsOfTheTitleOnly(String title, String expected) {
        assertEquals(expected, FileNames.of(title, "map"));
    }

    @Test
    void nameIsNoLongerThanEightyCharactersWhereTheTitleIs() {
        assertEquals("a".repeat(80), FileNames.of("A".repeat(300), "map"));
        assertEquals("a".repeat(79), FileNames.of("A".repeat(79) + " and more", "map"));
        assertEquals("a".repeat(79), FileNames.of("A".repeat(79) + "\uD835\uDD38", "map"));
    }
}
