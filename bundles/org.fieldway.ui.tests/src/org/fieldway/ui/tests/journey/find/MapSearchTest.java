/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.journey.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.ui.journey.filter.AtLeast;
import org.fieldway.ui.journey.find.MapSearch;
import org.fieldway.ui.journey.find.MapSearch.HiddenCard;
import org.fieldway.ui.journey.find.MapSearch.Hit;
import org.fieldway.ui.journey.find.MapSearch.Where;
import org.fieldway.ui.journey.geometry.Place;
import org.junit.jupiter.api.Test;

class MapSearchTest {

    private final ReleasedMap map = new ReleasedMap("m", "Map", "", MapKind.GROUP, new Audience("team", false, 1, true), "en-GB",
            List.of(new ReleasedStage("s1", "Caf\u00e9", "", ""), new ReleasedStage("s2", "Leaving", "", "")),
            List.of(new ReleasedLane("l1", "Actions", "actions", "", false), new ReleasedLane("l2", "Cafe talk", "quotes", "", true)),
            List.of(card("c2", "s2", "l1", "meets in the CAF\u00c9", 2), card("c1", "s1", "l1", "cafe leaflet", 6),
                    card("c3", "s1", "l2", "the caf\u00e9 was shut", 0), card("c4", "s1", "l1", "bus", 5)),
            List.of(), List.of(), 12, List.of());

    private static ReleasedCard card(String id, String stage, String lane, String text, int people) {
        return new ReleasedCard(id, stage, lane, 0, text, "", Basis.SAID, new Grounds(people, people, Math.min(3, people), ""), false, "", null);
    }

    @Test
    void searchIgnoresCapitalsAndAccentsAndGoesInTheOrderOfReading() {
        assertEquals(List.of(new Hit(new Place.Stage("s1"), "", Where.SHOWN), new Hit(new Place.Card("c1"), "l1", Where.SHOWN),
                new Hit(new Place.Card("c2"), "l1", Where.SHOWN), new Hit(new Place.Lane("l2"), "l2", Where.SHOWN),
                new Hit(new Place.Card("c3"), "l2", Where.FOLDED), new Hit(new Place.Card("h"), "l9", Where.HIDDEN)),
                MapSearch.of(map, List.of(new HiddenCard("h", "l9", "Cafe hidden"), new HiddenCard("i", "l9", "bus")), "cafe"));
    }

    @Test
    void searchForNothingFindsNothing() {
        assertEquals(List.of(), MapSearch.of(map, "  "));
    }

    @Test
    void filterCountsPeopleOrTheirShare() {
        assertEquals(List.of("c1", "c4"), kept(new AtLeast(5, 0)));
        assertEquals(List.of("c1"), kept(new AtLeast(0, 0.5)), "half of 12");
        assertEquals(List.of("c1", "c4"), kept(new AtLeast(0, 0.25)), "a quarter of 12");
        assertEquals(4, kept(AtLeast.ALL).size());
        assertEquals(2, new AtLeast(5, 0).apply(map).left());
    }

    private List<String> kept(AtLeast filter) {
        return filter.apply(map).map().cards().stream().map(ReleasedCard::id).toList();
    }
}
