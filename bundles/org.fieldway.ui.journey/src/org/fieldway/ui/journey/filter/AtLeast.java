/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.filter;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedMap;

/**
 * How many participants must stand behind a card for it to be shown; changes what is seen, never the map.
 *
 * @param people the least number; 0 where {@code share} counts
 * @param share the least part of the map's participants, 0 to 1; 0 where {@code people} counts
 */
public record AtLeast(int people, double share) {

    /** Everything is shown. */
    public static final AtLeast ALL = new AtLeast(0, 0);

    /** What is offered. */
    public static final List<AtLeast> CHOICES = List.of(ALL, new AtLeast(1, 0), new AtLeast(2, 0), new AtLeast(3, 0),
            new AtLeast(5, 0), new AtLeast(0, 0.25), new AtLeast(0, 0.5));

    /** What remains, and how many cards do not. */
    public record Filtered(ReleasedMap map, int left) { }

    /** True where nothing is left out. */
    public boolean isAll() {
        return people == 0 && share == 0;
    }

    /** The least number of people for a map. */
    public int of(ReleasedMap map) {
        return share == 0 ? people : Math.max(1, (int) Math.ceil(share * map.participants()));
    }

    /**
     * The map without the cards that fewer people stand behind. A card whose number may not be told, or that stands on nothing,
     * is left out too.
     */
    public Filtered apply(ReleasedMap map) {
        if (isAll()) {
            return new Filtered(map, 0);
        }
        int least = of(map);
        List<ReleasedCard> kept = map.cards().stream().filter(c -> c.grounds().participants() >= least).toList();
        var rest = new ReleasedMap(map.id(), map.title(), map.subtitle(), map.kind(), map.audience(), map.language(),
                map.stages(), map.lanes(), kept, map.links(),
                map.feelings().stream().filter(f -> f.n() >= least).toList(), map.participants(), map.notes());
        return new Filtered(rest, map.cards().size() - kept.size());
    }

    /** The choice in words, such as “3 or more”. */
    public String label() {
        if (isAll()) {
            return Messages.all;
        }
        return share == 0 ? people == 1 ? Messages.anybody : NLS.bind(Messages.atLeast, people)
                : share == 0.25 ? Messages.quarter : Messages.half;
    }

    /** What the filter does to a map, in a sentence; "" where nothing is left out. */
    public String told(ReleasedMap map, int left) {
        if (isAll()) {
            return "";
        }
        String who = of(map) == 1 ? Messages.toldAnybody : NLS.bind(Messages.toldAtLeast, of(map));
        return who + " " + (left == 0 ? Messages.noneLeft : left == 1 ? Messages.oneLeft : NLS.bind(Messages.manyLeft, left));
    }
}
