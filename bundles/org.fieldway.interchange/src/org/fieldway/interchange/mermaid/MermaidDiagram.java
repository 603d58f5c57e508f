/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.interchange.maps.MapCells;

/** One released map as text of a journey diagram. */
final class MermaidDiagram {

    private final ReleasedMap map;
    private final MapCells cells;
    private final LaneActors actors;
    private final StringBuilder text = new StringBuilder("journey\n");

    MermaidDiagram(ReleasedMap map) {
        this.map = map;
        this.cells = new MapCells(map);
        this.actors = new LaneActors(map.lanes());
    }

    String text() {
        head();
        for (ReleasedLane lane : map.lanes()) {
            line(actors.comment(lane));
        }
        for (ReleasedStage stage : map.stages()) {
            stage(stage);
        }
        long withheld = map.cards().stream().filter(ReleasedCard::withheld).count();
        if (withheld > 0) {
            line("%% " + NLS.bind(Messages.withheld, withheld));
        }
        return text.toString();
    }

    private void head() {
        line("title " + MermaidNames.name(String.join(" \u00B7 ", concat(map.title(), map.notes()))));
        line("accDescr: " + MermaidNames.name(map.subtitle()));
        line(comment(Convention.MAP, map.kind().name().toLowerCase(Locale.ROOT)));
        if (!map.notes().isEmpty()) {
            line(comment(Convention.TITLE, MermaidNames.name(map.title())));
        }
    }

    private static List<String> concat(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private void stage(ReleasedStage stage) {
        line("section " + MermaidNames.name(stage.name()));
        if (!stage.description().isEmpty()) {
            line(comment(Convention.STAGE, MermaidNames.name(stage.description())));
        }
        for (ReleasedLane lane : map.lanes()) {
            cell(stage, lane);
        }
    }

    private void cell(ReleasedStage stage, ReleasedLane lane) {
        Optional<FeelingPoint> median = cells.computed(stage, lane);
        List<ReleasedCard> cards = cells.cards(stage, lane).stream().filter(card -> !card.withheld()).toList();
        for (ReleasedCard card : cards) {
            if (card.feelingScore() != null) {
                task(card.text(), card.feelingScore(), lane, "");
            } else if (median.isPresent() && card == cards.get(0)) {
                task(card.text(), Math.round(median.get().median()), lane, Convention.MEDIAN);
            } else {
                task(card.text(), 0, lane, Convention.NO_FEELING);
            }
        }
        if (cards.isEmpty() && median.isPresent()) {
            String word = median.get().word().isEmpty() ? lane.name() : median.get().word();
            task(word, Math.round(median.get().median()), lane, Convention.MEDIAN_ONLY);
        }
    }

    private void task(String name, long feeling, ReleasedLane lane, String mark) {
        long score = Math.clamp(feeling, -2, 2) + Convention.NEUTRAL;
        line("  " + MermaidNames.name(name) + ": " + score + ": " + actors.of(lane)
                + (mark.isEmpty() ? "" : ", " + MermaidNames.actor(mark)));
    }

    private static String comment(String what, String value) {
        return Convention.COMMENT + what + ": " + value;
    }

    private void line(String line) {
        text.append("  ").append(line).append('\n');
    }
}
