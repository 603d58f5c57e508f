/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.csv.Places.Place;
import org.fieldway.interchange.maps.CardDraft;
import org.fieldway.interchange.maps.Faults;
import org.fieldway.interchange.maps.LaneDraft;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.MapText;
import org.fieldway.interchange.maps.StageDraft;
import org.fieldway.model.journey.MapKind;

/** Reads one table row by row. */
final class TableReading {

    private final MapText text;
    private final Faults faults;
    private final TableText table;
    private final List<ImportNote> notes;
    private final Places stages = new Places();
    private final Places lanes = new Places();
    private final List<FoundCard> cards = new ArrayList<>();
    private String title = "";
    private MapKind kind;
    private int withheld;
    private int medians;
    private int contradictions;

    /** A card whose stage and lane have no final place yet. */
    private record FoundCard(Place stage, Place lane, Integer order, CardDraft card) { }

    TableReading(MapText text) {
        this.text = text;
        this.faults = new Faults(text.file());
        this.table = TableText.of(text.text());
        this.notes = new ArrayList<>(text.notes());
    }

    MapDraft draft() throws FieldwayException {
        List<CsvRecord> rows = table.rows(faults);
        faults.refuse();
        if (rows.isEmpty()) {
            throw new FieldwayException(NLS.bind(Messages.noRows, text.file()));
        }
        Header header = new Header(rows.get(0), table.line(rows.get(0)), faults);
        faults.refuse();
        rows.stream().skip(1).filter(row -> row.getFields().stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(row -> row(new Cells(header, row, table.line(row), faults)));
        faults.refuse();
        describe(header);
        return assembled();
    }

    private void row(Cells cells) {
        cells.checkEnd();
        Optional<Status> status = cells.status();
        if (status.isPresent() && status.get() == Status.MAP) {
            title = cells.name(Column.TEXT);
            kind = kind(cells.name(Column.DETAIL));
        } else if (status.isEmpty() || status.get() != Status.NOTE) {
            place(cells, status.orElse(null));
        }
    }

    private static MapKind kind(String word) {
        return Stream.of(MapKind.values()).filter(one -> one.name().equals(word.toUpperCase(Locale.ROOT))).findFirst()
                .orElse(null);
    }

    private void place(Cells cells, Status status) {
        Place stage = place(cells, stages, Column.STAGE, Column.STAGE_NUMBER, Column.STAGE_DESCRIPTION);
        Place lane = place(cells, lanes, Column.LANE, Column.LANE_NUMBER, Column.LANE_KIND);
        withheld += status == Status.WITHHELD ? 1 : 0;
        medians += status == Status.MEDIAN ? 1 : 0;
        if (status == null && isCard(cells)) {
            if (stage == null) {
                cells.fault(Column.STAGE, Messages.expectedStage);
            }
            if (lane == null) {
                cells.fault(Column.LANE, Messages.expectedLane);
            }
            card(cells, stage, lane);
        }
    }

    private Place place(Cells cells, Places places, Column name, Column number, Column description) {
        if (cells.isBlank(name) && cells.isBlank(number)) {
            return null;
        }
        Place place = places.of(cells.name(name), cells.position(number));
        contradictions += place.describe(cells.name(description)) ? 0 : 1;
        return place;
    }

    private static boolean isCard(Cells cells) {
        return Stream.of(Column.TEXT, Column.FEELING, Column.WORD, Column.BASIS, Column.EVIDENCE)
                .anyMatch(column -> !cells.isBlank(column));
    }

    private void card(Cells cells, Place stage, Place lane) {
        cards.add(new FoundCard(stage, lane, cells.position(Column.ORDER), new CardDraft(0, 0, cells.text(Column.TEXT),
                cells.feeling(), cells.text(Column.WORD), cells.basis(), "", cells.evidence())));
    }

    private void describe(Header header) {
        if (!header.unknown().isEmpty()) {
            notes.add(new ImportNote(Kind.LEFT_OUT, NLS.bind(Messages.unknownColumns, String.join(", ", header.unknown()))));
        }
        note(withheld, Kind.LEFT_OUT, Messages.withheldLeftOut);
        note(medians, Kind.LEFT_OUT, Messages.mediansLeftOut);
        note(contradictions, Kind.DOUBTFUL, Messages.contradictions);
    }

    private void note(int count, Kind sort, String sentence) {
        if (count > 0) {
            notes.add(new ImportNote(sort, NLS.bind(sentence, count)));
        }
    }

    private MapDraft assembled() {
        List<Place> columns = stages.inOrder();
        List<Place> rows = lanes.inOrder();
        List<CardDraft> placed = cards.stream()
                .sorted(Comparator.comparing(FoundCard::order, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(found -> placed(found.card(), columns.indexOf(found.stage()), rows.indexOf(found.lane()))).toList();
        return new MapDraft(title, kind, columns.stream().map(stage -> new StageDraft(stage.name, stage.description)).toList(),
                rows.stream().map(lane -> new LaneDraft(lane.name, lane.description)).toList(), placed, notes);
    }

    private static CardDraft placed(CardDraft card, int stage, int lane) {
        return new CardDraft(stage, lane, card.text(), card.feeling(), card.word(), card.basis(), card.note(), card.evidence());
    }
}
