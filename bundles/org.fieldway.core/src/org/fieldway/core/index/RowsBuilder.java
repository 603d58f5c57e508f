/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.IntStream;

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

    void addAll(RowsBuilder other) {
        for (int row = 0; row < other.size; row++) {
            add(new UUID(other.idHigh[row], other.idLow[row]), other.code[row], other.coder[row],
                    RegionKind.values()[other.kind[row]], other.start[row], other.end[row], other.people[row]);
        }
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

    private int[] order() {
        for (int row = 1; row < size; row++) {
            if (compare(row - 1, row) > 0) {
                return IntStream.range(0, size).boxed().sorted(Comparator.comparing((Integer r) -> r, this::compare))
                        .mapToInt(Integer::intValue).toArray();
            }
        }
        return IntStream.range(0, size).toArray();
    }

    private int compare(int one, int other) {
        int byStart = Integer.compare(start[one], start[other]);
        return byStart != 0 ? byStart : Integer.compare(end[one], end[other]);
    }

    private static long[] longs(long[] column, int[] order) {
        return Arrays.stream(order).mapToLong(row -> column[row]).toArray();
    }

    private static int[] ints(int[] column, int[] order) {
        return Arrays.stream(order).map(row -> column[row]).toArray();
    }

    private static byte[] bytes(byte[] column, int[] order) {
        byte[] sorted = new byte[order.length];
        for (int row = 0; row < order.length; row++) {
            sorted[row] = column[order[row]];
        }
        return sorted;
    }
}
