/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.comparison.Compared;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.journey.FeelingsAxis;
import org.fieldway.render.journey.JourneyGrid;
import org.fieldway.render.journey.MonotoneCurve;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.Direction;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;

/** The feelings of both maps in one plot: a whole line with circles for the first, a dashed one with diamonds for the second. */
final class TwoCurves {

    private static final double RADIUS = 6;
    private static final double WORD = 12;

    private final ReleasedComparison compared;
    private final JourneyGrid grid;
    private final Inks inks;
    private final Palette palette;

    TwoCurves(ReleasedComparison compared, JourneyGrid grid, Inks inks, Theme theme) {
        this.compared = compared;
        this.grid = grid;
        this.inks = inks;
        this.palette = Palette.of(theme);
    }

    /** @param plot the empty plot of a feelings lane */
    List<Item> items(Item plot) {
        List<Item> items = new ArrayList<>();
        compared.lanes().stream().filter(lane -> lane.either().id().equals(plot.id())).findFirst().ifPresent(lane -> {
            double top = FeelingsAxis.top(plot.bounds());
            TreeMap<Integer, FeelingPoint> first = points(lane, true);
            TreeMap<Integer, FeelingPoint> second = points(lane, false);
            items.add(new Item(plot.id() + "/curves", Role.FEELINGS, Messages.curves, plot.bounds(), lines(first, second, top)));
            first.forEach((stage, point) -> items.add(point(plot.id(), stage, point, second.get(stage), top, true)));
            second.forEach((stage, point) -> items.add(point(plot.id(), stage, point, first.get(stage), top, false)));
        });
        return items;
    }

    private TreeMap<Integer, FeelingPoint> points(Compared<ReleasedLane> lane, boolean isFirst) {
        TreeMap<Integer, FeelingPoint> points = new TreeMap<>();
        ReleasedMap map = isFirst ? compared.first() : compared.second();
        ReleasedLane own = isFirst ? lane.first() : lane.second();
        for (int stage = 0; own != null && stage < compared.stages().size(); stage++) {
            int at = stage;
            Compared<ReleasedStage> both = compared.stages().get(stage);
            ReleasedStage in = isFirst ? both.first() : both.second();
            Optional<FeelingPoint> point = in == null ? Optional.empty() : map.feelings().stream().filter(each ->
                    each.laneId().equals(own.id()) && each.stageId().equals(in.id())).findFirst();
            point.ifPresent(found -> points.put(at, found));
        }
        return points;
    }

    private List<Shape> lines(TreeMap<Integer, FeelingPoint> first, TreeMap<Integer, FeelingPoint> second, double top) {
        List<Shape> shapes = new ArrayList<>();
        line(first, top, Stroke.solid(inks.first(), 2.5)).ifPresent(shapes::add);
        line(second, top, Stroke.dashed(inks.second(), 2.5, 8, 5)).ifPresent(shapes::add);
        return shapes;
    }

    private Optional<Shape> line(TreeMap<Integer, FeelingPoint> points, double top, Stroke stroke) {
        if (points.size() < 2) {
            return Optional.empty();
        }
        double[] x = points.keySet().stream().mapToDouble(this::centre).toArray();
        double[] y = points.values().stream().mapToDouble(point -> FeelingsAxis.y(top, point.median())).toArray();
        return Optional.of(new Shape.Path(new MonotoneCurve(x, y).stretch(0, x.length - 1), Colour.NONE, stroke));
    }

    private double centre(int stage) {
        JourneyGrid.Column column = grid.columns().get(stage);
        return column.x() + column.width() / 2;
    }

    private Item point(String lane, int stage, FeelingPoint point, FeelingPoint other, double top, boolean isFirst) {
        double x = centre(stage);
        double y = FeelingsAxis.y(top, point.median());
        boolean above = other == null || (isFirst ? point.median() >= other.median() : point.median() > other.median());
        String letter = isFirst ? Messages.first : Messages.second;
        String label = point.word().isBlank() ? letter : NLS.bind(Messages.pointLabel, letter, point.word());
        double width = FontMeasure.INSTANCE.width(label, Face.REGULAR, WORD);
        double baseline = above ? y - RADIUS - 6 : y + RADIUS + 15;
        List<Shape> shapes = List.of(sign(x, y, isFirst), new Shape.Text(label, x, baseline, width, Face.REGULAR, WORD,
                palette.text(), Shape.Anchor.CENTRE, Direction.isRightToLeft(label)));
        Box box = new Box(x - Math.max(width / 2, RADIUS), above ? baseline - WORD : y - RADIUS,
                Math.max(width, 2 * RADIUS), Math.abs(baseline - y) + RADIUS + WORD);
        String name = NLS.bind(Messages.pointName, new Object[] {letter, compared.stages().get(stage).either().name(),
            point.word(), String.valueOf(point.median())});
        return new Item(lane + "/" + stage + '/' + letter, Role.FEELING_POINT, name, box, shapes);
    }

    private Shape sign(double x, double y, boolean isFirst) {
        return sign(x, y, inks, palette, isFirst);
    }

    static Shape sign(double x, double y, Inks inks, Palette palette, boolean isFirst) {
        Stroke stroke = Stroke.solid(inks.of(isFirst), 2.5);
        return isFirst ? new Shape.Circle(x, y, RADIUS, palette.background(), stroke)
                : new Shape.Path(List.of(new Segment.Move(x, y - RADIUS - 1), new Segment.To(x + RADIUS + 1, y),
                        new Segment.To(x, y + RADIUS + 1), new Segment.To(x - RADIUS - 1, y), new Segment.Close()),
                        palette.background(), stroke);
    }
}
