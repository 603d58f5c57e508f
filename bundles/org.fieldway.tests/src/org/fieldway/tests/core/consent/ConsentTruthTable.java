/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code truth-table.txt}: by state, then by purpose, one letter for each audience. */
final class ConsentTruthTable {

    private ConsentTruthTable() { }

    static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> table = new LinkedHashMap<>();
        Map<String, String> rows = Map.of();
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                rows = new LinkedHashMap<>();
                table.put(line.substring(1, line.length() - 1), rows);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rows.put(line.split(" +")[0], line.split(" +", 2)[1].replace(" ", ""));
            }
        }
        return table;
    }

    private static String text() {
        try (InputStream in = ConsentTruthTable.class.getResourceAsStream("truth-table.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
