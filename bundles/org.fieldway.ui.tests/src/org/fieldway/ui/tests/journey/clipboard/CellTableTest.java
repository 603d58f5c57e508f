/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fieldway.ui.journey.clipboard.CellTable;
import org.junit.jupiter.api.Test;

class CellTableTest {

    @Test
    void readUnderstandsQuotedCellsWithTabsLineBreaksAndQuotationMarks() {
        assertEquals(List.of(List.of("a", "two\nlines"), List.of("tab\there", "say \"hello\"")),
                CellTable.read("a\t\"two\nlines\"\r\n\"tab\there\"\t\"say \"\"hello\"\"\"\r\n").rows());
    }

    @Test
    void readFillsUpShortRowsAndLeavesOutEmptyOnesAtTheEnd() {
        assertEquals(List.of(List.of("a", "b"), List.of("", ""), List.of("c", "")), CellTable.read("a\tb\n\nc\n\n\n").rows());
    }

    @Test
    void readTakesBrokenQuotationMarksLiterally() {
        CellTable table = CellTable.read("\"never closed\tb");

        assertTrue(table.rows().toString().contains("never closed"), table.rows().toString());
    }

    @Test
    void namedIsATableWithAnEmptyCornerAndNamesOnTwoSides() {
        assertTrue(CellTable.read("\tFirst visit\nActions\tbus").isNamed());
        assertFalse(CellTable.read("x\tFirst visit\nActions\tbus").isNamed());
        assertFalse(CellTable.read("\tFirst visit\n\tbus").isNamed());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var table = new CellTable(rows(random));
            assertEquals(table, CellTable.read(table.write()), table.write());
        }
    }

    private static List<List<String>> rows(Random random) {
        String[] parts = { "a", "\t", "\n", "\"", " ", "\u00e9", ",", "\u05d0", "\ud83d\ude42" };
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                var text = new StringBuilder("x");
                random.ints(random.nextInt(5), 0, parts.length).forEach(i -> text.append(parts[i]));
                cells.add(text.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void formulasComeOutAsText() {
        assertEquals("'=1+1\t'@cmd\tplain\n", new CellTable(List.of(List.of("=1+1", "@cmd", "plain"))).write());
    }
}
