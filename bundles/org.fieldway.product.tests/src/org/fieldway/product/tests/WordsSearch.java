/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for words in files of any kind, as UTF-8 and as UTF-16 of both orders, and also within zip, jar and gz files. */
final class WordsSearch {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int FILTER = 1 << 20;

    /** By their first eight bytes; the filter tells most places that begin none of them. */
    private final Map<Long, List<byte[]>> patterns = new HashMap<>();
    private final boolean[] filter = new boolean[FILTER];

    WordsSearch(Words words) {
        for (String phrase : words.phrases()) {
            for (Charset encoding : ENCODINGS) {
                add(phrase.getBytes(encoding));
            }
        }
    }

    private void add(byte[] pattern) {
        long start = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            start = start << Byte.SIZE | pattern[i] & 0xff;
        }
        patterns.computeIfAbsent(start, key -> new ArrayList<>()).add(pattern);
        filter[slot(start)] = true;
    }

    /** Files below these folders that hold any of the words, with the first few; those within archives by both names. */
    List<String> in(Path... folders) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                    search(file.toString(), Files.readAllBytes(file), found);
                }
            }
        }
        return found;
    }

    private void search(String name, byte[] bytes, List<String> found) {
        long window = 0;
        for (int i = 0; i < bytes.length; i++) {
            window = window << Byte.SIZE | bytes[i] & 0xff;
            if (i >= Long.BYTES - 1 && filter[slot(window)] && matches(window, bytes, i - Long.BYTES + 1)) {
                found.add(name + " at byte " + (i - Long.BYTES + 1));
                break;
            }
        }
        searchWithin(name, bytes, found);
    }

    private boolean matches(long window, byte[] bytes, int at) {
        return patterns.getOrDefault(window, List.of()).stream().anyMatch(pattern -> bytes.length - at >= pattern.length
                && Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length));
    }

    private void searchWithin(String name, byte[] bytes, List<String> found) {
        try {
            if (startsWith(bytes, 'P', 'K', 3, 4)) {
                ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    search(name + "!" + entry.getName(), zip.readAllBytes(), found);
                }
            } else if (startsWith(bytes, 0x1f, 0x8b)) {
                search(name + "!", new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), found);
            }
        } catch (IOException e) {
            found.add(name + " looks like an archive and cannot be read: " + e.getMessage());
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int slot(long start) {
        return (int) (start * 0x9E3779B97F4A7C15L >>> Long.SIZE - 20);
    }
}
