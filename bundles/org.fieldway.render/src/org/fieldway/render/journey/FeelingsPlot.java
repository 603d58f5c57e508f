/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** The curve of a feelings lane: axis from −2 to +2, median, middle half, a marked point and a word in each stage. */
final class FeelingsPlot {

    /** Of the plot, in scene units. */
    static final double HEIGHT = 200;

    /** A point with the stage that it belongs to. */
    record Placed(int stage, ReleasedStage named, FeelingPoint point) { }

    private final Sheet sheet;
    private final ReleasedLane lane;
    private final LaneInk ink;
    private final Map<String, List<ReleasedCard>> cards;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, FeelingPoint> byStage = new HashMap<>();

    FeelingsPlot(Sheet sheet, ReleasedLane lane, LaneInk ink, List<FeelingPoint> points,
            Map<String, List<ReleasedCard>> cards) {
        this.sheet = sheet;
        this.lane = lane;
        this.ink = ink;
        this.cards = cards;
        points.stream().filter(FeelingsPlot::isKnown).forEach(point -> byStage.putIfAbsent(point.stageId(), point));
        List<ReleasedStage> stages = sheet.map.stages();
        for (int i = 0; i < stages.size(); i++) {
            FeelingPoint point = byStage.get(stages.get(i).id());
            if (point != null) {
                placed.add(new Placed(i, stages.get(i), point));
            }
        }
    }

    private static boolean isKnown(FeelingPoint point) {
        return Double.isFinite(point.median()) && Double.isFinite(point.q1()) && Double.isFinite(point.q3());
    }

    /** True for a card that says no more than the point of its stage does, and so is not drawn again. */
    boolean standsFor(ReleasedCard card) {
        FeelingPoint point = byStage.get(card.stageId());
        String text = card.text().strip();
        return point != null && !card.withheld() && (text.isEmpty() || text.equalsIgnoreCase(point.word().strip())
                || text.equalsIgnoreCase(card.feelingWord().strip()) && point.word().isBlank());
    }

    /** What the curve is made of, such as "median of 18; band: middle half"; "" for one person's. */
    String remark() {
        var counts = placed.stream().mapToInt(p -> p.point().n()).summaryStatistics();
        if (placed.isEmpty() || counts.getMax() <= 1 && !hasBand()) {
            return "";
        }
        String people = counts.getMin() == counts.getMax() ? String.valueOf(counts.getMax())
                : NLS.bind(Messages.range, counts.getMin(), counts.getMax());
        String median = counts.getMin() > 0 ? NLS.bind(Messages.feelingsMedian, people) : "";
        if (hasBand()) {
            return median.isEmpty() ? Messages.feelingsBand : NLS.bind(Messages.feelingsMedianBand, median);
        }
        boolean singles = placed.stream().anyMatch(p -> p.point().singles().size() > 1);
        return singles ? NLS.bind(Messages.feelingsSingles, median) : median;
    }

    private boolean hasBand() {
        return placed.stream().anyMatch(p -> p.point().q1() != p.point().q3());
    }

    List<Item> items(double top) {
        List<Item> items = new ArrayList<>();
        var box = new Box(Sheet.FIRST_STAGE - 40, top + FeelingsAxis.INSET, sheet.right() - Sheet.FIRST_STAGE + 36, HEIGHT - 8);
        List<Shape> shapes = new ArrayList<>(axis(top));
        var curve = new FeelingsCurve(sheet, ink, placed, score -> FeelingsAxis.y(top, score));
        shapes.addAll(curve.shapes());
        items.add(new Item(lane.id(), Role.FEELINGS, NLS.bind(Messages.feelingsName, lane.name()), box, shapes));
        for (Placed point : placed) {
            var drawn = curve.point(point, top + 14, top + HEIGHT - 6);
            items.add(new Item(id(point), Role.FEELING_POINT, name(point), drawn.bounds(), drawn.shapes()));
        }
        return items;
    }

    private List<Shape> axis(double top) {
        List<Shape> shapes = new ArrayList<>();
        for (int score = 2; score >= -2; score -= 2) {
            double y = FeelingsAxis.y(top, score);
            Stroke stroke = score == 0 ? Stroke.solid(sheet.palette.frame(), 1)
                    : Stroke.dashed(sheet.palette.frame(), 1, 3, 4);
            shapes.add(new Shape.Line(Sheet.FIRST_STAGE, y, sheet.right() - 6, y, stroke));
            shapes.add(sheet.setter.at(Score.text(score), sheet.tiny, Sheet.FIRST_STAGE - 8, y + 4, Shape.Anchor.RIGHT));
        }
        return shapes;
    }

    /** The id of the card that the point stands for, or else of lane and stage. */
    private String id(Placed point) {
        return cards.getOrDefault(point.named().id(), List.of()).stream().filter(this::standsFor)
                .min(Comparator.comparingInt(ReleasedCard::order)).map(ReleasedCard::id)
                .orElse(lane.id() + "/" + point.named().id());
    }

    private String name(Placed placedPoint) {
        FeelingPoint point = placedPoint.point();
        String name = NLS.bind(Messages.feelingPoint,
                new Object[] {placedPoint.named().name(), point.word(), Score.text(point.median())});
        return point.q1() == point.q3() ? name : NLS.bind(Messages.feelingPointBand,
                new Object[] {name, Score.text(point.q1()), Score.text(point.q3())});
    }
}
