/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedLink;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;

/** Makes released maps by hand: stages s0, s1 …, lanes by their kind, cards c0, c1 … */
final class MapBuilder {

    String title = "Finding my place";
    String subtitle = "Group map · 18 of 20 participants";
    final List<ReleasedStage> stages = new ArrayList<>();
    final List<ReleasedLane> lanes = new ArrayList<>();
    final List<ReleasedCard> cards = new ArrayList<>();
    final List<ReleasedLink> links = new ArrayList<>();
    final List<FeelingPoint> feelings = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    MapBuilder stage(String name, String description) {
        stages.add(new ReleasedStage("s" + stages.size(), name, description, ""));
        return this;
    }

    MapBuilder lane(String kind, String name) {
        return lane(new ReleasedLane(kind, name, kind, "", false));
    }

    MapBuilder lane(ReleasedLane lane) {
        lanes.add(lane);
        return this;
    }

    MapBuilder card(String lane, int stage, String text, Basis basis, Grounds grounds) {
        return card(lane, stage, text, "", basis, grounds);
    }

    MapBuilder card(String lane, int stage, String text, String detail, Basis basis, Grounds grounds) {
        int index = cards.size();
        cards.add(new ReleasedCard("c" + index, "s" + stage, lane, index, text, detail, basis, grounds, false, "", null));
        return this;
    }

    MapBuilder withheld(String lane, int stage, String reason) {
        int index = cards.size();
        cards.add(new ReleasedCard("c" + index, "s" + stage, lane, index, reason, "", Basis.SAID, Grounds.NONE, true, "",
                null));
        return this;
    }

    MapBuilder feeling(int stage, double median, double q1, double q3, String word) {
        feelings.add(new FeelingPoint("s" + stage, "feelings", median, q1, q3, 18, List.of(), word));
        return this;
    }

    MapBuilder link(String from, String to, String kind, String label) {
        links.add(new ReleasedLink("l" + links.size(), from, to, kind, label));
        return this;
    }

    ReleasedMap map() {
        return new ReleasedMap("map-1", title, subtitle, MapKind.GROUP, new Audience("public", true, 3, false), "en-GB",
                stages, lanes, cards, links, feelings, 18, notes);
    }

    /** Three stages, five lanes, one of each thing that a map can show. */
    static MapBuilder college() {
        var map = new MapBuilder().stage("Hearing about it", "GP, friend").stage("First visit", "before enrolment")
                .stage("Joining in", "");
        map.lane("actions", "Actions").lane("quotes", "Quotes").lane("feelings", "Feelings").lane("values", "Values")
                .lane("backstage", "Behind the scenes");
        map.card("actions", 0, "Link worker mentions the college", Basis.SAID, new Grounds(12, 15, 3, "12 · 15"));
        map.card("actions", 1, "Sits near the door", Basis.OBSERVED, new Grounds(3, 4, 1, "3 · 4"));
        map.card("quotes", 1, "“Nobody asked what was wrong with me.”", "a student, first year", Basis.SAID,
                new Grounds(1, 1, 1, "fewer than 3"));
        map.withheld("quotes", 2, "withheld: no consent for quotation");
        map.card("values", 1, "Being met as a person", "welcome", Basis.SAID, new Grounds(13, 17, 3, "13 · 17"));
        map.card("backstage", 0, "Volunteers’ rota", Basis.ASSUMED, new Grounds(0, 0, 0, "third sector"));
        return map.feeling(0, -0.8, -1.5, -0.1, "wary").feeling(1, -1.4, -1.9, -0.9, "exposed")
                .feeling(2, 1.7, 1.45, 1.95, "proud");
    }
}
