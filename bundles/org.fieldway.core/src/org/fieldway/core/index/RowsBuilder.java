/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.Arrays;
import java.util.UUID;

/** Collects the codings of one source, in any order. */
final class RowsBuilder {

    private static final int FIRST_CAPACITY = 64;

    private long[] idHigh = new long[FIRST_CAPACITY];
    private long[] idLow = new long[FIRST_CAPACITY];
    private int[] code = new int[FIRST_CAPACITY];
    private int[] coder = new int[FIRST_CAPACITY];
    private byte[] kind = new byte[FIRST_CAPACITY];
    private int[] start = new int[FIRST_CAPACITY];
    private int[] end = new int[FIRST_CAPACITY];
    private int[] people = new int[FIRST_CAPACITY];
    private int size;

    void add(UUID id, int codeNumber, int coderNumber, RegionKind regionKind, int from, int to, int peopleSet) {
        if (size == code.length) {
            grow();
        }
        idHigh[size] = id.getMostSignificantBits();
        idLow[size] = id.getLeastSignificantBits();
        code[size] = codeNumber;
        coder[size] = coderNumber;
        kind[size] = (byte) regionKind.ordinal();
        start[size] = from;
        end[size] = to;
        people[size] = peopleSet;
        size++;
    }

    /** Copies a row of another source's columns. */
    void add(SourceRows rows, int row) {
        add(rows.id(row), rows.code()[row], rows.coder()[row], RegionKind.values()[rows.kind()[row]],
                rows.start()[row], rows.end()[row], rows.people()[row]);
    }

    int size() {
        return size;
    }

    /** Forgets the rows that were added last. */
    void cutTo(int earlierSize) {
        size = earlierSize;
    }

    private void grow() {
        int capacity = size * 2;
        idHigh = Arrays.copyOf(idHigh, capacity);
        idLow = Arrays.copyOf(idLow, capacity);
        code = Arrays.copyOf(code, capacity);
        coder = Arrays.copyOf(coder, capacity);
        kind = Arrays.copyOf(kind, capacity);
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        people = Arrays.copyOf(people, capacity);
    }

    SourceRows build(int source) {
        int[] order = order();
        return new SourceRows(source, longs(idHigh, order), longs(idLow, order), ints(code, order), ints(coder, order),
                bytes(kind, order), ints(start, order), ints(end, order), ints(people, order));
    }

    /** Sorts numbers that hold start and row, then puts rows of one start in the order of their ends. */
    private int[] order() {
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            keys[row] = (long) start[row] << Integer.SIZE | row;
        }
        Arrays.sort(keys);
        int[] order = new int[size];
        for (int at = 0; at < size; at++) {
            int row = (int) keys[at];
            int to = at;
            while (to > 0 && start[order[to - 1]] == start[row] && end[order[to - 1]] > end[row]) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = row;
        }
        return order;
    }

    private static long[] longs(long[] column, int[] order) {
        long[] sorted = new long[order.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = column[order[row]];
        }
        return sorted;
    }

    private static int[] ints(int[] column, int[] order) {
        int[] sorted = new int[order.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = column[order[row]];
        }
        return sorted;
    }

    private static byte[] bytes(byte[] column, int[] order) {
        byte[] sorted = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = column[order[row]];
        }
        return sorted;
    }
}
