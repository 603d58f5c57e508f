/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Pairs the parts of two lists, by the strictest test first, and merges their orders. */
final class Pairing<T> {

    private final List<T> first;
    private final List<T> second;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Pairing(List<T> first, List<T> second) {
        this.first = first;
        this.second = second;
    }

    /** Pairs what passes the test and is in no pair yet. */
    Pairing<T> by(BiPredicate<T, T> test) {
        for (int one = 0; one < first.size(); one++) {
            for (int other = 0; other < second.size() && !pairs.containsKey(one); other++) {
                if (!taken.contains(other) && test.test(first.get(one), second.get(other))) {
                    pairs.put(one, other);
                    taken.add(other);
                }
            }
        }
        return this;
    }

    /** All parts: in the order of the first list, each part of the second alone behind what is before it there. */
    List<Compared<T>> merged() {
        List<Compared<T>> merged = new ArrayList<>();
        for (int one = 0; one < first.size(); one++) {
            Integer other = pairs.get(one);
            merged.add(new Compared<>(first.get(one), other == null ? null : second.get(other)));
        }
        for (int other = 0; other < second.size(); other++) {
            if (!taken.contains(other)) {
                merged.add(behind(merged, other), new Compared<>(null, second.get(other)));
            }
        }
        return merged;
    }

    private int behind(List<Compared<T>> merged, int other) {
        for (int at = 0; other > 0 && at < merged.size(); at++) {
            if (merged.get(at).second() == second.get(other - 1)) {
                return at + 1;
            }
        }
        return 0;
    }
}
