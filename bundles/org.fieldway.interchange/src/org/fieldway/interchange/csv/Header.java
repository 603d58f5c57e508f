/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.eclipse.osgi.util.NLS;
import org.fieldway.interchange.maps.Faults;

/** Which column stands where. */
final class Header {

    private static final List<Column> NEEDED = List.of(Column.STAGE, Column.LANE, Column.TEXT);

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> unknown = new ArrayList<>();
    private final int size;

    Header(CsvRecord first, int line, Faults faults) {
        size = first.getFieldCount();
        for (int at = 0; at < size; at++) {
            Optional<Column> column = Column.of(first.getField(at));
            if (column.isPresent() && places.putIfAbsent(column.get(), at) != null) {
                faults.add(line, at + 1, NLS.bind(Messages.columnTwice, column.get().title()));
            } else if (column.isEmpty() && !first.getField(at).isBlank()) {
                unknown.add(first.getField(at).strip());
            }
        }
        NEEDED.stream().filter(column -> !places.containsKey(column))
                .forEach(column -> faults.add(line, size + 1, NLS.bind(Messages.columnMissing, column.title())));
    }

    /** Titles of columns that mean nothing here. */
    List<String> unknown() {
        return unknown;
    }

    /** How many columns there are. */
    int size() {
        return size;
    }

    /** The text of a cell; "" where the row or the table has none. */
    String cell(CsvRecord row, Column column) {
        Integer place = places.get(column);
        return place == null || place >= row.getFieldCount() ? "" : InertText.text(row.getField(place));
    }

    /** Its place in the line, from 1. */
    int place(Column column) {
        return places.getOrDefault(column, 0) + 1;
    }
}
