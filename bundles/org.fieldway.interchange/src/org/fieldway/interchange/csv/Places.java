/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stages or lanes of a table, told apart by name, and by number where there is one. */
final class Places {

    private final List<Place> places = new ArrayList<>();

    /** A stage or lane; what is said of it first holds. */
    static final class Place {
        final String name;
        Integer number;
        String description = "";

        Place(String name, Integer number) {
            this.name = name;
            this.number = number;
        }

        /** @return false where something else was said of it before */
        boolean describe(String text) {
            if (description.isEmpty()) {
                description = text;
            }
            return text.isEmpty() || text.equals(description);
        }
    }

    /** @param number null where the row has none */
    Place of(String name, Integer number) {
        for (Place place : places) {
            if (place.name.equals(name) && (number == null || place.number == null || place.number.equals(number))) {
                place.number = place.number == null ? number : place.number;
                return place;
            }
        }
        Place added = new Place(name, number);
        places.add(added);
        return added;
    }

    /** By number; those of the same number, and those without one, as they come in the table. */
    List<Place> inOrder() {
        return places.stream().sorted(Comparator.comparing(place -> place.number,
                Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
