/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.List;
import java.util.stream.Stream;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.MapReader;
import org.fieldway.interchange.maps.MapText;

/** Reads journey maps from CSV, those that Fieldway wrote and those that people put together in a spreadsheet. */
public final class CsvMapReader implements MapReader {

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv");
    }

    @Override
    public boolean recognises(String text) {
        TableText table = TableText.of(text);
        return Stream.of(Column.STAGE, Column.LANE, Column.TEXT).filter(table::names).count() >= 2;
    }

    @Override
    public MapDraft read(MapText text) throws FieldwayException {
        return new TableReading(text).draft();
    }
}
