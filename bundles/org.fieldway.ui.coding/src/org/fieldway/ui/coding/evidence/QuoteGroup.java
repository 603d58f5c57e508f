/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quotes of one participant, or of several who speak together.
 *
 * @param who as the team knows them
 */
record QuoteGroup(String who, List<QuoteRow> rows) {

    static List<QuoteGroup> of(List<QuoteRow> rows) {
        Map<String, List<QuoteRow>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.released().who(), who -> new ArrayList<>()).add(row));
        return groups.entrySet().stream().map(group -> new QuoteGroup(group.getKey(), List.copyOf(group.getValue()))).toList();
    }
}
