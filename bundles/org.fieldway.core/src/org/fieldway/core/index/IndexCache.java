/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The index as bytes. It holds numbers and ids, no words of anybody. Bytes of another version, or with another check
 * sum than they say, are no index: it is then made anew, and nobody has to be told.
 */
final class IndexCache {

    private static final int MAGIC = 0x46574958;
    private static final int VERSION = 1;
    private static final int HEAD = 16;

    private IndexCache() {
    }

    static byte[] write(MaterialIndex index) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(body);
        out.writeLong(index.lookedAt());
        writeDictionary(index.dictionary(), out);
        out.writeInt(index.units().size());
        for (SourceUnit unit : index.units().values()) {
            writeUnit(unit, out);
        }
        byte[] bytes = body.toByteArray();
        return ByteBuffer.allocate(HEAD + bytes.length).putInt(MAGIC).putInt(VERSION).putLong(checkSum(bytes, 0))
                .put(bytes).array();
    }

    private static void writeDictionary(Dictionary dictionary, DataOutputStream out) throws IOException {
        out.writeInt(dictionary.size());
        for (int number = 0; number < dictionary.size(); number++) {
            writeId(dictionary.id(number), out);
        }
        out.writeInt(dictionary.setCount());
        for (int set = 0; set < dictionary.setCount(); set++) {
            writeInts(dictionary.members(set), out);
        }
    }

    private static void writeUnit(SourceUnit unit, DataOutputStream out) throws IOException {
        writeId(unit.source(), out);
        out.writeInt(unit.files().size());
        for (SourceUnit.IndexedFile file : unit.files()) {
            writeText(file.name(), out);
            out.writeLong(file.size());
            out.writeLong(file.modified());
        }
        out.writeInt(unit.unreadable().size());
        for (String name : unit.unreadable()) {
            writeText(name, out);
        }
        SourceRows rows = unit.rows();
        out.writeInt(rows.source());
        writeLongs(rows.idHigh(), out);
        writeLongs(rows.idLow(), out);
        writeInts(rows.code(), out);
        writeInts(rows.coder(), out);
        out.writeInt(rows.kind().length);
        out.write(rows.kind());
        writeInts(rows.start(), out);
        writeInts(rows.end(), out);
        writeInts(rows.people(), out);
    }

    private static void writeId(UUID id, DataOutputStream out) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void writeInts(int[] values, DataOutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES * (values.length + 1)).putInt(values.length);
        buffer.asIntBuffer().put(values);
        out.write(buffer.array());
    }

    private static void writeLongs(long[] values, DataOutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * values.length).putInt(values.length);
        buffer.slice().asLongBuffer().put(values);
        out.write(buffer.array());
    }

    /**
     * What a cache holds.
     *
     * @param units by the id of their source
     * @param lookedAt when the files were looked at, in nanoseconds since 1970
     */
    record Content(Dictionary dictionary, Map<UUID, SourceUnit> units, long lookedAt) {
    }

    static Optional<Content> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || in.getInt() != MAGIC || in.getInt() != VERSION
                || in.getLong() != checkSum(bytes, HEAD)) {
            return Optional.empty();
        }
        try {
            long lookedAt = in.getLong();
            Dictionary dictionary = readDictionary(in);
            int count = in.getInt();
            Map<UUID, SourceUnit> units = LinkedHashMap.newLinkedHashMap(count);
            for (int i = 0; i < count; i++) {
                SourceUnit unit = readUnit(in);
                units.put(unit.source(), unit);
            }
            return Optional.of(new Content(dictionary, units, lookedAt));
        } catch (BufferUnderflowException | NegativeArraySizeException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Dictionary readDictionary(ByteBuffer in) {
        Dictionary dictionary = new Dictionary();
        for (int left = in.getInt(); left > 0; left--) {
            dictionary.number(readId(in));
        }
        for (int left = in.getInt(); left > 0; left--) {
            dictionary.set(readInts(in));
        }
        return dictionary;
    }

    private static SourceUnit readUnit(ByteBuffer in) {
        UUID source = readId(in);
        List<SourceUnit.IndexedFile> files = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            files.add(new SourceUnit.IndexedFile(readText(in), in.getLong(), in.getLong()));
        }
        List<String> unreadable = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            unreadable.add(readText(in));
        }
        SourceRows rows = new SourceRows(in.getInt(), readLongs(in), readLongs(in), readInts(in), readInts(in),
                readBytes(in), readInts(in), readInts(in), readInts(in));
        return new SourceUnit(source, List.copyOf(files), rows, List.copyOf(unreadable));
    }

    private static UUID readId(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static String readText(ByteBuffer in) {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] readBytes(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static int[] readInts(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + Integer.BYTES * values.length);
        return values;
    }

    private static long[] readLongs(ByteBuffer in) {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + Long.BYTES * values.length);
        return values;
    }

    private static long checkSum(byte[] bytes, int from) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
