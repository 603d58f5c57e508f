/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.List;
import java.util.UUID;

import org.fieldway.core.index.RegionKind;
import org.fieldway.core.text.Quote;

/**
 * A coding as its file holds it.
 *
 * @param code id; null where it has none
 * @param coder id of the researcher; null where that is not said
 * @param region id of the region; null where there is none
 * @param kind in what start and end are counted
 * @param quote the words and their context when they were coded
 * @param values to which aspects of the service the coder attributed a value
 */
public record Coded(UUID id, UUID code, UUID coder, UUID region, RegionKind kind, int start, int end, Quote quote,
        List<Attributed> values) {

    public Coded {
        values = List.copyOf(values);
    }
}
