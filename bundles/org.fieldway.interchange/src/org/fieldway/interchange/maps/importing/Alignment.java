/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What is there beside what is wanted, in two lists of an order: for each that is wanted the one that is meant, or a new one, whose
 * place is behind the one wanted before it.
 */
final class Alignment<T> {

    private final List<T> meant = new ArrayList<>();
    private final NavigableMap<Integer, List<T>> added = new TreeMap<>();

    /** @param isMeant whether one that is there may be what is wanted; each is taken once, in their order */
    <D> Alignment(List<T> present, List<D> wanted, BiPredicate<T, D> isMeant, Function<D, T> maker) {
        Set<T> taken = new HashSet<>();
        for (D one : wanted) {
            T found = present.stream().filter(object -> !taken.contains(object) && isMeant.test(object, one)).findFirst()
                    .orElse(null);
            taken.add(found);
            meant.add(found);
        }
        int gap = meant.stream().allMatch(Objects::isNull) ? present.size() : 0;
        for (int at = 0; at < wanted.size(); at++) {
            if (meant.get(at) == null) {
                meant.set(at, maker.apply(wanted.get(at)));
                added.computeIfAbsent(gap, place -> new ArrayList<>()).add(meant.get(at));
            } else {
                gap = present.indexOf(meant.get(at)) + 1;
            }
        }
    }

    /** One for each that is wanted. */
    List<T> meant() {
        return meant;
    }

    /** The new ones by the place where they go in, last place first, so that no place moves the next. */
    NavigableMap<Integer, List<T>> added() {
        return added.descendingMap();
    }

    int addedCount() {
        return added.values().stream().mapToInt(List::size).sum();
    }
}
