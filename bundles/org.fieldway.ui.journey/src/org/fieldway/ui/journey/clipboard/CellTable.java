/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.clipboard;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * A table as spreadsheets put it on the clipboard: rows on lines, cells between tabs, cells with line breaks in quotation marks.
 *
 * @param rows all of the same length
 */
public record CellTable(List<List<String>> rows) {

    private static final String BULLET = "\u2022 ";
    private static final String FORMULA = "=+-@\t\r";

    /** Rows that are shorter are filled up with empty cells. */
    public CellTable {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().map(row -> filled(row, width)).toList();
    }

    private static List<String> filled(List<String> row, int width) {
        List<String> cells = new ArrayList<>(row);
        while (cells.size() < width) {
            cells.add("");
        }
        return List.copyOf(cells);
    }

    /** Reads a text; one that breaks the rules for quotation marks is taken literally. */
    public static CellTable read(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator('\t').skipEmptyLines(false).ofCsvRecord(text)) {
            return trimmed(reader.stream().map(CsvRecord::getFields).toList());
        } catch (CsvParseException | IOException e) {
            return trimmed(text.lines().map(line -> List.of(line.split("\t", -1))).toList());
        }
    }

    /** Spreadsheets end with an empty line. */
    private static CellTable trimmed(List<List<String>> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).stream().allMatch(String::isBlank)) {
            end--;
        }
        return new CellTable(rows.subList(0, end));
    }

    /** The table as text. What a spreadsheet would take for a formula comes out as text. */
    public String write() {
        var out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator('\t').lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.forEach(row -> writer.writeRecord(row.stream().map(CellTable::inert).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Number of columns. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    /** Number of rows. */
    public int height() {
        return rows.size();
    }

    /** True where the first row and the first column hold names and their corner nothing: a map with its stages and lanes. */
    public boolean isNamed() {
        return height() > 1 && width() > 1 && rows.get(0).get(0).isBlank()
                && rows.get(0).stream().skip(1).noneMatch(String::isBlank)
                && rows.stream().skip(1).map(row -> row.get(0)).noneMatch(String::isBlank);
    }

    /** What several cards in one cell are written as: a list. */
    static String list(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : String.join("\n", texts.stream().map(t -> BULLET + t.replace("\n", " ")).toList());
    }

    /** The cards that a cell holds: each line that begins with a bullet is one, else all of it is one. */
    static List<String> texts(String cell) {
        String text = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
        if (text.isBlank()) {
            return List.of();
        }
        List<String> lines = text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean list = lines.stream().allMatch(line -> line.matches("(?s)[\u2022*\u2013-]\\s+\\S.*"));
        return list ? lines.stream().map(line -> line.substring(1).strip()).toList() : List.of(text.strip());
    }
}
