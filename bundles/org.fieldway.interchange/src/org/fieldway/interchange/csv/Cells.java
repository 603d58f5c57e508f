/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.eclipse.osgi.util.NLS;
import org.fieldway.interchange.maps.Faults;
import org.fieldway.model.study.Basis;

/** The cells of one row as what they mean; notes what is none of it. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,6}(\\.0{1,6})?");
    private static final Pattern UUID_TEXT = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LARGEST = 100_000;

    private final Header header;
    private final CsvRecord row;
    private final int line;
    private final Faults faults;

    Cells(Header header, CsvRecord row, int line, Faults faults) {
        this.header = header;
        this.row = row;
        this.line = line;
        this.faults = faults;
    }

    String text(Column column) {
        return header.cell(row, column);
    }

    String name(Column column) {
        return text(column).strip();
    }

    boolean isBlank(Column column) {
        return text(column).isBlank();
    }

    void fault(Column column, String sentence) {
        faults.add(line, header.place(column), NLS.bind(Messages.inColumn, column.title(), sentence));
    }

    /** −2 to +2, or null for an empty cell. */
    Integer feeling() {
        return number(Column.FEELING, -2, 2, Messages.expectedFeeling);
    }

    /** From 1, or null for an empty cell. */
    Integer position(Column column) {
        return number(column, 1, LARGEST, Messages.expectedPosition);
    }

    private Integer number(Column column, int least, int most, String otherwise) {
        String text = name(column).replace('\u2212', '-');
        if (text.isEmpty()) {
            return null;
        }
        int value = NUMBER.matcher(text).matches() ? (int) Double.parseDouble(text) : least - 1;
        if (value < least || value > most) {
            fault(column, otherwise);
            return null;
        }
        return value;
    }

    /** Null for an empty cell. */
    Basis basis() {
        String word = name(Column.BASIS);
        Optional<Basis> basis = Stream.of(Basis.values()).filter(one -> one.getLiteral().equalsIgnoreCase(word)).findFirst();
        if (basis.isEmpty() && !word.isEmpty()) {
            fault(Column.BASIS, Messages.expectedBasis);
        }
        return basis.orElse(null);
    }

    /** What the row is; empty for a card. */
    Optional<Status> status() {
        Optional<Status> status = Status.of(text(Column.STATUS));
        if (status.isEmpty() && !isBlank(Column.STATUS)) {
            fault(Column.STATUS, Messages.expectedStatus);
        }
        return status;
    }

    List<UUID> evidence() {
        List<UUID> ids = new ArrayList<>();
        for (String id : text(Column.EVIDENCE).split("[\\s,;|]+")) {
            if (UUID_TEXT.matcher(id).matches()) {
                ids.add(UUID.fromString(id));
            } else if (!id.isEmpty()) {
                fault(Column.EVIDENCE, Messages.expectedIds);
            }
        }
        return ids;
    }

    /** Notes what stands behind the last column. */
    void checkEnd() {
        for (int at = header.size(); at < row.getFieldCount(); at++) {
            if (!row.getField(at).isBlank()) {
                faults.add(line, at + 1, NLS.bind(Messages.tooManyCells, header.size()));
                return;
            }
        }
    }
}
