/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.List;
import java.util.Optional;
import org.fieldway.render.scene.Box;

/**
 * Where stages, lanes and cells lie in a drawing, for typing, dropping and for headers that stay visible.
 *
 * @param columns from left to right
 * @param rows the lanes that are shown, from the top
 * @param headers the area of all stage headers
 * @param titles the area of all lane titles
 */
public record JourneyGrid(List<Column> columns, List<Row> rows, Box headers, Box titles) {

    public JourneyGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A stage's area across, in scene units. */
    public record Column(String stageId, double x, double width) { }

    /** A lane's area down, in scene units. */
    public record Row(String laneId, double y, double height, boolean collapsed) { }

    /** Where a stage and a lane cross. */
    public record Cell(String stageId, String laneId, Box box) { }

    /** The cell at a point; between two stages or lanes there is none. */
    public Optional<Cell> cellAt(double x, double y) {
        return rows.stream().filter(r -> y >= r.y() && y < r.y() + r.height()).findFirst()
                .flatMap(row -> columns.stream().filter(c -> x >= c.x() && x < c.x() + c.width()).findFirst()
                        .map(column -> cell(column, row)));
    }

    /** The cell of a stage and a lane; none where one is not drawn. */
    public Optional<Cell> cell(String stageId, String laneId) {
        return rows.stream().filter(r -> r.laneId().equals(laneId)).findFirst()
                .flatMap(row -> columns.stream().filter(c -> c.stageId().equals(stageId)).findFirst()
                        .map(column -> cell(column, row)));
    }

    private static Cell cell(Column column, Row row) {
        return new Cell(column.stageId(), row.laneId(), new Box(column.x(), row.y(), column.width(), row.height()));
    }
}
