/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

import java.util.Objects;
import java.util.Set;

/**
 * A kind of lane.
 *
 * @param id what a study's files hold, such as {@code pain-points}
 * @param name in the reader's language
 * @param light colours on white paper
 * @param dark colours on a dark ground
 * @param icon name of an icon of the workbench, without folder and ending
 * @param belowVisibility true where people who use the service do not see it
 */
public record LaneKind(String id, String name, Colours light, Colours dark, CardShape shape, String icon,
        boolean belowVisibility, Set<Carries> carries) {

    public LaneKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(light);
        Objects.requireNonNull(dark);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(icon);
        carries = Set.copyOf(carries);
    }

    public boolean carries(Carries what) {
        return carries.contains(what);
    }

    /** The same kind under another id. */
    public LaneKind withId(String newId) {
        return new LaneKind(newId, name, light, dark, shape, icon, belowVisibility, carries);
    }

    /**
     * Two colours as {@code #rrggbb}.
     *
     * @param accent the bar, borders and dots
     * @param tint the ground of cards; "" where whoever draws mixes both from the accent, so that all can be told from the
     *            paper and texts can be read
     */
    public record Colours(String accent, String tint) {
        public Colours {
            Objects.requireNonNull(accent);
            Objects.requireNonNull(tint);
        }

        /** Colours for any paper, mixed from one that a person chose. */
        public static Colours mixedFrom(String colour) {
            return new Colours(colour, "");
        }

        /** True where one colour was chosen and all else is mixed from it. */
        public boolean isMixed() {
            return tint.isEmpty();
        }
    }
}
