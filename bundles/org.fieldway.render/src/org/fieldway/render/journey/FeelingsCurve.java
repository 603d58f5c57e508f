/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.fieldway.render.journey.FeelingsPlot.Placed;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/** Draws the median as a smooth line, the middle half as a band, single people as dots, and words beside the points. */
final class FeelingsCurve {

    private static final double POINT_RADIUS = 6;
    private static final double BAND_OPACITY = 0.16;

    /** What is drawn of a point. */
    record Drawn(Box bounds, List<Shape> shapes) { }

    private final Sheet sheet;
    private final LaneInk ink;
    private final List<Placed> placed;
    private final DoubleUnaryOperator height;
    private final MonotoneCurve median;
    private final MonotoneCurve low;
    private final MonotoneCurve high;

    FeelingsCurve(Sheet sheet, LaneInk ink, List<Placed> placed, DoubleUnaryOperator height) {
        this.sheet = sheet;
        this.ink = ink;
        this.placed = placed;
        this.height = height;
        double[] x = placed.stream().mapToDouble(p -> sheet.stageCentre(p.stage())).toArray();
        median = new MonotoneCurve(x, placed.stream().mapToDouble(p -> height.applyAsDouble(p.point().median())).toArray());
        low = new MonotoneCurve(x, placed.stream().mapToDouble(p -> height.applyAsDouble(p.point().q1())).toArray());
        high = new MonotoneCurve(x, placed.stream().mapToDouble(p -> height.applyAsDouble(p.point().q3())).toArray());
    }

    /** Band and line; where stages in between have no feelings, a dashed line without a band. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (int from = 0; from < placed.size();) {
            int to = from;
            while (to + 1 < placed.size() && placed.get(to + 1).stage() == placed.get(to).stage() + 1) {
                to++;
            }
            stretch(from, to, shapes);
            if (to + 1 < placed.size()) {
                Stroke gap = Stroke.dashed(ink.accent(), 1.5, 2, 5);
                shapes.add(new Shape.Path(median.stretch(to, to + 1), Colour.NONE, gap));
            }
            from = to + 1;
        }
        return shapes;
    }

    private void stretch(int from, int to, List<Shape> shapes) {
        if (to == from) {
            return;
        }
        List<Segment> band = new ArrayList<>(high.stretch(from, to));
        Segment.Curve corner = low.piece(to - 1);
        band.add(new Segment.To(corner.x(), corner.y()));
        for (int i = to - 1; i >= from; i--) {
            band.add(low.pieceBack(i));
        }
        band.add(new Segment.Close());
        if (placed.subList(from, to + 1).stream().anyMatch(p -> p.point().q1() != p.point().q3())) {
            shapes.add(new Shape.Path(band, ink.accent().withOpacity(BAND_OPACITY), Stroke.NONE));
        }
        shapes.add(new Shape.Path(median.stretch(from, to), Colour.NONE, Stroke.solid(ink.accent(), 2.5)));
    }

    /** A marked point with its word, kept between two heights. */
    Drawn point(Placed point, double highest, double lowest) {
        double x = sheet.stageCentre(point.stage());
        double y = height.applyAsDouble(point.point().median());
        List<Shape> shapes = new ArrayList<>(singles(point, x));
        shapes.add(new Shape.Circle(x, y, POINT_RADIUS, sheet.palette.background(), Stroke.solid(ink.accent(), 2.5)));
        var bounds = new Box(x - 9, y - 9, 18, 18);
        String word = sheet.setter.shortened(point.point().word(), sheet.word, sheet.options.columnWidth() - 16);
        if (!word.isEmpty()) {
            double half = sheet.setter.width(word, sheet.word) / 2;
            double baseline = wordBaseline(point, half + 5, highest, lowest);
            shapes.add(sheet.setter.at(word, sheet.word, x, baseline, Shape.Anchor.CENTRE));
            bounds = bounds.union(new Box(x - half, baseline - 12, 2 * half, 16));
        }
        return new Drawn(bounds, shapes);
    }

    /** Each person's score on a thin line from the lowest to the highest, where the group is small. */
    private List<Shape> singles(Placed point, double x) {
        List<Double> heights = singleHeights(point);
        List<Shape> shapes = new ArrayList<>();
        if (heights.size() > 1) {
            double top = Collections.min(heights);
            shapes.add(new Shape.Line(x, top, x, Collections.max(heights), Stroke.solid(ink.border(), 1)));
            heights.forEach(y -> shapes.add(new Shape.Circle(x, y, 2.5, ink.accent(), Stroke.NONE)));
        }
        return shapes;
    }

    private List<Double> singleHeights(Placed point) {
        return point.point().singles().stream().filter(s -> s != null && Double.isFinite(s))
                .map(height::applyAsDouble).toList();
    }

    /** Beside the curve as far as the word is wide: above good feelings, below bad ones, if there is room and it is near. */
    private double wordBaseline(Placed point, double half, double highest, double lowest) {
        double x = sheet.stageCentre(point.stage());
        double y = height.applyAsDouble(point.point().median());
        double top = y - POINT_RADIUS;
        double bottom = y + POINT_RADIUS;
        for (double at = x - half; at <= x + half; at += 4) {
            top = Math.min(top, median.valueAt(at));
            bottom = Math.max(bottom, median.valueAt(at));
        }
        for (double single : singleHeights(point)) {
            top = Math.min(top, single);
            bottom = Math.max(bottom, single);
        }
        double above = top - 9;
        double below = bottom + 17;
        double aboveIsFarther = (y - top) - (bottom - y);
        boolean up = aboveIsFarther < (point.point().median() > 0 ? 8 : -8);
        if (up) {
            return above < highest && below <= lowest ? below : above;
        }
        return below > lowest && above >= highest ? above : below;
    }
}
