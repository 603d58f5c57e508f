/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.interchange.maps.MapCells;

/** The rows of a released map: stage by stage, lane by lane, card by card; then what no card tells. */
final class MapRows {

    private final ReleasedMap map;
    private final MapCells cells;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    MapRows(ReleasedMap map) {
        this.map = map;
        this.cells = new MapCells(map);
    }

    List<Row> rows() {
        for (ReleasedStage stage : map.stages()) {
            int before = rows.size();
            map.lanes().forEach(lane -> cell(stage, lane));
            if (rows.size() == before) {
                rows.add(stage(stage));
            }
        }
        map.lanes().stream().filter(lane -> !told.contains(lane.id())).forEach(lane -> rows.add(lane(new Row(), lane)));
        rows.add(new Row().text(Column.TEXT, map.title()).text(Column.DETAIL, map.kind().name().toLowerCase(Locale.ROOT))
                .status(Status.MAP));
        note(map.subtitle());
        map.notes().forEach(this::note);
        return rows;
    }

    private void note(String sentence) {
        if (!sentence.isEmpty()) {
            rows.add(new Row().text(Column.TEXT, sentence).status(Status.NOTE));
        }
    }

    private void cell(ReleasedStage stage, ReleasedLane lane) {
        cells.cards(stage, lane).forEach(card -> rows.add(card(lane(stage(stage), lane), card)));
        cells.computed(stage, lane).ifPresent(point -> rows.add(median(lane(stage(stage), lane), point)));
    }

    private Row stage(ReleasedStage stage) {
        return new Row().text(Column.STAGE, stage.name()).number(Column.STAGE_NUMBER, map.stages().indexOf(stage) + 1)
                .text(Column.STAGE_DESCRIPTION, stage.description());
    }

    private Row lane(Row row, ReleasedLane lane) {
        told.add(lane.id());
        return row.text(Column.LANE, lane.name()).number(Column.LANE_NUMBER, map.lanes().indexOf(lane) + 1)
                .text(Column.LANE_KIND, lane.kind().id());
    }

    private static Row card(Row row, ReleasedCard card) {
        row.text(Column.TEXT, card.text()).number(Column.ORDER, card.order() + 1);
        if (card.withheld()) {
            return row.status(Status.WITHHELD);
        }
        if (card.feelingScore() != null) {
            row.number(Column.FEELING, card.feelingScore());
        }
        return row.text(Column.WORD, card.feelingWord()).text(Column.DETAIL, card.detail())
                .text(Column.BASIS, card.basis().name().toLowerCase(Locale.ROOT))
                .text(Column.EVIDENCE, String.join(" ", card.evidenceIds()))
                .count(Column.PARTICIPANTS, card.grounds().participants()).count(Column.EXCERPTS, card.grounds().excerpts());
    }

    private static Row median(Row row, FeelingPoint point) {
        return row.number(Column.FEELING, point.median()).text(Column.WORD, point.word())
                .count(Column.PARTICIPANTS, point.n()).status(Status.MEDIAN);
    }
}
