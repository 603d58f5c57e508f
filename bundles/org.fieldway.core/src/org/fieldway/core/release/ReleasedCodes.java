/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.fieldway.core.consent.Audience;

/**
 * How often each code was used for each participant, as one audience may see it.
 *
 * @param id of the codebook
 * @param rows codes, each after the one that it is part of
 * @param columns participants; where the audience must not tell them apart, one column that counts people
 * @param cells by the id of the code, then by the id of the column: what stands there, such as "4" or "fewer than 3";
 *        empty cells are left out
 * @param notes sentences that an output must show
 */
public record ReleasedCodes(String id, String title, Audience audience, String language, List<Row> rows,
        List<Column> columns, Map<String, Map<String, String>> cells, List<String> notes) {

    /**
     * @param parentId of the code that it is part of; "" for none
     * @param colour {@code #rrggbb}, or "" for none
     */
    public record Row(String codeId, String parentId, String name, String colour) { }

    /** @param id of a participant, or {@link #PEOPLE} */
    public record Column(String id, String name) { }

    /** The id of the column that counts people. */
    public static final String PEOPLE = "00000000-0000-4000-8000-000000000000";

    public ReleasedCodes {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(audience);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = Map.copyOf(cells);
        notes = List.copyOf(notes);
    }

    /** What stands in a cell; "" where it is empty. */
    public String cell(String codeId, String columnId) {
        return cells.getOrDefault(codeId, Map.of()).getOrDefault(columnId, "");
    }
}
