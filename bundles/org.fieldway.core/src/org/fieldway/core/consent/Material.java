/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.consent;

import java.util.Objects;

/**
 * Where the thing to be used comes from, as far as consent depends on it.
 *
 * @param activity id of the activity in which it was recorded; "" where it is not known or does not matter
 * @param cut id of the cut of a film that shows it; "" for anything but film
 * @param clip id of the clip within the cut; "" for anything but film
 */
public record Material(String activity, String cut, String clip) {

    /** Any material. */
    public static final Material ANY = new Material("", "", "");

    public Material {
        Objects.requireNonNull(activity);
        Objects.requireNonNull(cut);
        Objects.requireNonNull(clip);
    }

    /** Recorded in an activity. */
    public static Material from(String activity) {
        return new Material(activity, "", "");
    }
}
