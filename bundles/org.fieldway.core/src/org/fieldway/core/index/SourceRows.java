/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.UUID;

/**
 * The codings of one source in columns, sorted by start, then end. Immutable once it is made by {@link RowsBuilder}.
 *
 * @param source number of the source's entry
 * @param people numbers of sets of participants; {@link #ANYBODY} where everybody in the source may be speaking
 */
record SourceRows(int source, long[] idHigh, long[] idLow, int[] code, int[] coder, byte[] kind, int[] start, int[] end,
        int[] people) {

    static final int ANYBODY = -1;

    int size() {
        return code.length;
    }

    UUID id(int row) {
        return new UUID(idHigh[row], idLow[row]);
    }

    /** @return the row of a coding, or -1 */
    int find(UUID id) {
        for (int row = 0; row < idLow.length; row++) {
            if (idLow[row] == id.getLeastSignificantBits() && idHigh[row] == id.getMostSignificantBits()) {
                return row;
            }
        }
        return -1;
    }
}
