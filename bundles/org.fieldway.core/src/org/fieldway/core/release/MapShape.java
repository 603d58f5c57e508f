/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldway.core.Ids;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.CardLinkKind;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.Stage;

/** The parts of a released map around its cards: stages, lanes, links and the points of feelings lanes. */
final class MapShape {

    private final JourneyMap map;
    private final Texts texts;
    private final Map<Card, ReleasedCard> released;
    private final FeelingsCurve curve;
    private final Map<Card, CardEvidence> evidence;
    private final WithheldList withheld;
    private final LaneKinds kinds;

    MapShape(JourneyMap map, LaneKinds kinds, Texts texts, Map<Card, ReleasedCard> released, FeelingsCurve curve,
            Map<Card, CardEvidence> evidence, WithheldList withheld) {
        this.map = map;
        this.kinds = kinds;
        this.texts = texts;
        this.released = released;
        this.curve = curve;
        this.evidence = evidence;
        this.withheld = withheld;
    }

    List<ReleasedStage> stages() {
        return map.getStages().stream().map(stage -> new ReleasedStage(Ids.of(stage),
                texts.of(stage.getName(), stage, Messages.nameOfStage),
                texts.of(stage.getDescription(), stage, Messages.descriptionOfStage), colour(stage.getColour()))).toList();
    }

    List<ReleasedLane> lanes() {
        return shown().map(lane -> new ReleasedLane(Ids.of(lane),
                texts.of(lane.getName(), lane, Messages.nameOfLane), kinds.of(lane.getKind()),
                colour(lane.getColour()), lane.isCollapsed())).toList();
    }

    private Stream<Lane> shown() {
        return map.getLanes().stream().filter(lane -> !lane.isHidden());
    }

    List<ReleasedCard> cards() {
        return List.copyOf(released.values());
    }

    List<ReleasedLink> links() {
        Stream<ReleasedLink> stages = map.getStageLinks().stream().filter(link -> link.getFrom() != null)
                .map(link -> new ReleasedLink(Ids.of(link), Ids.of(link.getFrom()), Ids.of(link.getTo()),
                        link.getKind().getLiteral(), texts.of(link.getLabel(), link, Messages.labelOfLink)));
        Stream<ReleasedLink> cards = map.getCardLinks().stream()
                .filter(link -> released.containsKey(link.getFrom()) && released.containsKey(link.getTo()))
                .map(link -> new ReleasedLink(Ids.of(link), Ids.of(link.getFrom()), Ids.of(link.getTo()),
                        "card", label(link)));
        return Stream.concat(stages, cards).toList();
    }

    /** An arrow that says no more than that one card leads to another needs no words; any other is no arrow without. */
    private String label(CardLink link) {
        String label = texts.of(link.getLabel(), link, Messages.labelOfLink);
        if (link.getKind() == CardLinkKind.LEADS_TO) {
            return label;
        }
        String kind = ModelNames.literalInSentence(link.getKind());
        return label.isBlank() ? kind : kind + ": " + label.strip();
    }

    List<FeelingPoint> feelings() {
        List<FeelingPoint> points = new ArrayList<>();
        shown().filter(lane -> kinds.of(lane.getKind()).shape() == CardShape.CURVE)
                .forEach(lane -> map.getStages().forEach(stage -> feeling(stage, lane).ifPresent(points::add)));
        return points;
    }

    private Optional<FeelingPoint> feeling(Stage stage, Lane lane) {
        Map<Card, CardEvidence> cell = new LinkedHashMap<>();
        evidence.forEach((card, behind) -> {
            if (card.getStage() == stage && card.getLane() == lane) {
                cell.put(card, behind);
            }
        });
        String word = cell.keySet().stream().map(released::get).map(ReleasedCard::feelingWord)
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
        Optional<FeelingPoint> point = curve.point(Ids.of(stage), Ids.of(lane), cell, word);
        if (point.isEmpty() && cell.values().stream().anyMatch(behind -> !behind.found().isEmpty())) {
            withheld.add(WithheldList.feelings(stage, lane), stage, Messages.tooFew, List.of());
        }
        return point;
    }

    private static String colour(String colour) {
        return colour == null ? "" : colour;
    }
}
