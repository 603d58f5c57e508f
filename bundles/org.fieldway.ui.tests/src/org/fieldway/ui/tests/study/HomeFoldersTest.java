/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fieldway.ui.study.HomeFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeFoldersTest {

    @ParameterizedTest
    @CsvSource({"Riverside recovery college,riverside-recovery-college", "Aïsha’s café,aisha-s-cafe", "CON: a/b\\\\c?,con-a-b-c", "日本,''", "  two  words  ,two-words"})
    void nameForGivesANameThatEverySystemTakes(String title, String name) {
        assertEquals(name, HomeFolders.nameFor(title));
    }

    @Test
    void nameForIsCutAtAWordOrLetterAndNeverEndsWithAHyphen() {
        String name = HomeFolders.nameFor("a long title ".repeat(20));

        assertTrue(name.length() <= 60, name);
        assertTrue(name.matches("[a-z0-9]+(-[a-z0-9]+)*"), name);
    }
}
