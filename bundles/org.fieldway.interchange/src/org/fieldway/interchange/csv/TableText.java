/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.fieldway.interchange.maps.Faults;

/**
 * A text as rows of cells. The separator is a comma, a semicolon or a tab: the one that gives the first line the most titles that
 * are known; a line {@code sep=;} before it, as spreadsheets write it, is not part of the table.
 *
 * @param skipped how many lines stand before the table
 */
record TableText(String text, char separator, int skipped) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    static TableText of(String text) {
        int skipped = text.regionMatches(true, 0, "sep=", 0, 4) ? 1 : 0;
        String table = skipped == 0 ? text : text.substring(behindFirstLine(text));
        char separator = SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(candidate -> known(table, candidate))
                        .thenComparing(candidate -> -SEPARATORS.indexOf(candidate)))
                .orElseThrow();
        return new TableText(table, separator, skipped);
    }

    private static int behindFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end + 1;
    }

    private static long known(String text, char separator) {
        return titles(text, separator).flatMap(title -> Column.of(title).stream()).distinct().count();
    }

    private static Stream<String> titles(String text, char separator) {
        String first = text.lines().findFirst().orElse("");
        return Arrays.stream(first.split(Pattern.quote(String.valueOf(separator))))
                .map(title -> title.replace("\"", ""));
    }

    /** Whether the first line names this column. */
    boolean names(Column column) {
        return titles(text, separator).anyMatch(title -> Column.of(title).filter(column::equals).isPresent());
    }

    /** All rows, the first line among them; what breaks the rules of quotation marks is noted, and reading ends there. */
    List<CsvRecord> rows(Faults faults) {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(rows::add);
        } catch (CsvParseException e) {
            int line = rows.isEmpty() ? 1 : (int) lineBehind(rows.get(rows.size() - 1));
            faults.add(line + skipped, 1, Messages.badQuotes);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        OpenQuote.in(text, separator).ifPresent(quote -> faults.add(quote.line() + skipped, quote.cell(), Messages.openQuote));
        return rows;
    }

    int line(CsvRecord row) {
        return (int) row.getStartingLineNumber() + skipped;
    }

    private static long lineBehind(CsvRecord row) {
        long breaks = row.getFields().stream().mapToLong(cell -> cell.lines().count() - (cell.isEmpty() ? 0 : 1)).sum();
        return row.getStartingLineNumber() + breaks + 1;
    }
}
