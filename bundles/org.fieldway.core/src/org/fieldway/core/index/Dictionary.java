/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Small numbers for ids, and for sets of ids, that occur again and again. Numbers are only ever added, so a column made
 * earlier stays right. May be used by several threads.
 */
final class Dictionary {

    static final int NONE = -1;

    private final Map<UUID, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<String, Integer> byReference = new ConcurrentHashMap<>();
    private final List<UUID> ids = new CopyOnWriteArrayList<>();
    private final Map<List<Integer>, Integer> setNumbers = new HashMap<>();
    private final List<int[]> sets = new CopyOnWriteArrayList<>();

    int number(UUID id) {
        Integer known = numbers.get(id);
        return known != null ? known : add(id);
    }

    private synchronized int add(UUID id) {
        Integer known = numbers.get(id);
        if (known == null) {
            known = ids.size();
            ids.add(id);
            numbers.put(id, known);
        }
        return known;
    }

    /** @param reference text of a reference attribute such as {@code ../../codebook.xmi#id}; may be null */
    int ofReference(String reference) {
        if (reference == null) {
            return NONE;
        }
        Integer known = byReference.get(reference);
        if (known == null) {
            known = parse(reference);
            byReference.put(reference, known);
        }
        return known;
    }

    private int parse(String reference) {
        try {
            return number(UUID.fromString(reference.substring(reference.indexOf('#') + 1)));
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** @return NONE for an id that does not occur */
    int known(UUID id) {
        return id == null ? NONE : numbers.getOrDefault(id, NONE);
    }

    UUID id(int number) {
        return number == NONE ? null : ids.get(number);
    }

    int size() {
        return ids.size();
    }

    synchronized int set(int[] members) {
        List<Integer> key = java.util.Arrays.stream(members).sorted().boxed().toList();
        return setNumbers.computeIfAbsent(key, fresh -> {
            sets.add(fresh.stream().mapToInt(Integer::intValue).toArray());
            return sets.size() - 1;
        });
    }

    int[] members(int set) {
        return sets.get(set);
    }

    int setCount() {
        return sets.size();
    }
}
