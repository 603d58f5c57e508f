/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;

/**
 * Turns a released map into a list to check: one column, stage by stage, each thing with places to tick and to write. It is
 * as wide as a page of A4.
 */
public final class CheckLayout {

    private final ReleasedMap map;
    private final CheckSheet sheet;

    private CheckLayout(ReleasedMap map) {
        this.map = map;
        this.sheet = new CheckSheet(map);
    }

    /** The list of what the map's audience may see; what is withheld is not in it, only that something is. */
    public static Scene scene(ReleasedMap map) {
        return new CheckLayout(map).scene();
    }

    private Scene scene() {
        sheet.head(about());
        for (int i = 0; i < map.stages().size(); i++) {
            stage(map.stages().get(i), i + 1);
        }
        if (map.stages().isEmpty()) {
            sheet.paragraph(Role.HINT, map.id(), Messages.noMap);
        }
        sheet.question(map.id(), Messages.anythingElse, 4);
        notes();
        String stages = map.stages().stream().map(ReleasedStage::name).collect(Collectors.joining(", "));
        return sheet.scene(NLS.bind(Messages.description, stages));
    }

    private String about() {
        return switch (map.kind()) {
            case INDIVIDUAL -> Messages.aboutOne;
            case GROUP -> Messages.aboutGroup;
            case FUTURE -> Messages.aboutWish;
        };
    }

    private void stage(ReleasedStage stage, int number) {
        sheet.stage(stage, NLS.bind(Messages.stage, number, stage.name()));
        for (ReleasedLane lane : map.lanes()) {
            Optional<FeelingPoint> point = map.feelings().stream().filter(p -> p.laneId().equals(lane.id())
                    && p.stageId().equals(stage.id()) && Double.isFinite(p.median())).findFirst();
            point.ifPresent(p -> sheet.card(Role.FEELING_POINT, lane.id() + "/" + stage.id(), lane, stage, Words.of(p),
                    List.of()));
            cards(stage, lane).filter(card -> !isSaidBy(point, card, lane)).forEach(card -> card(card, lane, stage));
        }
        sheet.question(stage.id(), Messages.missing, 2);
    }

    private Stream<ReleasedCard> cards(ReleasedStage stage, ReleasedLane lane) {
        return map.cards().stream().filter(card -> card.stageId().equals(stage.id()) && card.laneId().equals(lane.id()))
                .filter(card -> !card.withheld()).sorted(Comparator.comparingInt(ReleasedCard::order));
    }

    /** True for a card of a feelings lane that says no more than how it felt. */
    private static boolean isSaidBy(Optional<FeelingPoint> point, ReleasedCard card, ReleasedLane lane) {
        String text = card.text().strip();
        return lane.kind().shape() == CardShape.CURVE && (text.isEmpty()
                || point.filter(p -> p.word().strip().equalsIgnoreCase(text)).isPresent());
    }

    private void card(ReleasedCard card, ReleasedLane lane, ReleasedStage stage) {
        List<String> small = new ArrayList<>();
        if (!card.detail().isBlank()) {
            small.add(card.detail().strip());
        }
        Words.basis(card).ifPresent(small::add);
        sheet.card(Role.CARD, card.id(), lane, stage, Words.of(card, lane), small);
    }

    private void notes() {
        long withheld = map.cards().stream().filter(ReleasedCard::withheld).count();
        if (withheld > 0) {
            sheet.paragraph(Role.NOTE, map.id() + "/withheld",
                    withheld == 1 ? Messages.oneLeftOut : NLS.bind(Messages.leftOut, withheld));
        }
        for (int i = 0; i < map.notes().size(); i++) {
            sheet.paragraph(Role.NOTE, map.id() + "/" + i, map.notes().get(i));
        }
    }
}
