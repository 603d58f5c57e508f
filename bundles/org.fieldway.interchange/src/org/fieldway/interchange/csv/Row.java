/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row that is being written. */
final class Row {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    /** Fills a cell with words of whatever origin. */
    Row text(Column column, String text) {
        cells.put(column, InertText.of(text));
        return this;
    }

    /** Fills a cell with a number, so that it can be calculated with. */
    Row number(Column column, int number) {
        cells.put(column, Integer.toString(number));
        return this;
    }

    /** Fills a cell with a number; a whole one is written without a point. */
    Row number(Column column, double number) {
        boolean whole = number == Math.rint(number);
        cells.put(column, whole ? Long.toString((long) number) : Double.toString(number));
        return this;
    }

    /** Leaves the cell empty for 0, which stands for a number that may not be told. */
    Row count(Column column, int number) {
        return number == 0 ? this : number(column, number);
    }

    Row status(Status status) {
        cells.put(Column.STATUS, status.word());
        return this;
    }

    List<String> cells() {
        return Arrays.stream(Column.values()).map(column -> cells.getOrDefault(column, "")).toList();
    }
}
