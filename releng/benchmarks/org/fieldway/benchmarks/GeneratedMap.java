/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;

/** A released map of 60 stages and 20 lanes with any number of cards, the same at each run. */
final class GeneratedMap {

    private static final int STAGES = 60;
    private static final int LANES = 20;
    private static final String[] KINDS = {"actions", "touchpoints", "quotes", "pain-points", "values"};

    private GeneratedMap() { }

    /** With this many cards. */
    static ReleasedMap of(int cardCount) {
        var random = new Random(60_20);
        List<ReleasedStage> stages = new ArrayList<>();
        for (int i = 0; i < STAGES; i++) {
            stages.add(new ReleasedStage("s" + i, "Stage " + i, "weeks " + i + " to " + (i + 1), ""));
        }
        List<ReleasedLane> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            lanes.add(new ReleasedLane("l" + i, "Lane " + i, KINDS[i % KINDS.length], "", false));
        }
        List<ReleasedCard> cards = new ArrayList<>();
        for (int i = 0; i < cardCount; i++) {
            cards.add(new ReleasedCard("c" + i, "s" + random.nextInt(STAGES), "l" + random.nextInt(LANES), i,
                    "Comes with a friend, sits near the door and waits " + i, "a student, first year", Basis.SAID,
                    new Grounds(4, 6, 2, "4 · 6"), false, "", null));
        }
        return new ReleasedMap("m", "A very large map", "", MapKind.GROUP, new Audience("team", false, 1, true), "en-GB",
                stages, lanes, cards, List.of(), List.of(), 20, List.of());
    }
}
