/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.interchange.MapExporter;

/** Writes a journey map as CSV with commas, in UTF-8 with the byte order mark by which spreadsheets know it. */
public final class CsvExporter implements MapExporter {

    @Override
    public void write(Release<ReleasedMap> release, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        try {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::title).toList());
            new MapRows(release.content()).rows().forEach(row -> csv.writeRecord(row.cells()));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }
}
