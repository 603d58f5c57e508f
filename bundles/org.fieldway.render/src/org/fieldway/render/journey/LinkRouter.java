/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.journey.LinkRoute.Point;
import org.fieldway.render.scene.Box;

/**
 * Leads arrows between cards through the gaps: upright between the columns of cards, level between the lanes, so that no
 * card hides a part of one. Arrows that share a gap run side by side as far as there is room.
 */
final class LinkRouter {

    private static final double CARD_INSET = 6;
    private static final double CARD_OUTSET = 12;
    private static final double FIRST_TRACK = 5;
    private static final double TRACK = 4;
    private static final double HEAD_ROOM = 9;
    /** Places for level pieces, from the end of the lane above; the middle of the gap first. */
    private static final double[] LEVELS = {3, -6, 12};

    private final Sheet sheet;
    private final List<JourneyGrid.Row> rows;
    private final Tracks upright = new Tracks();
    private final Tracks level = new Tracks();

    LinkRouter(Sheet sheet, List<JourneyGrid.Row> rows) {
        this.sheet = sheet;
        this.rows = rows;
    }

    /** @param label the width of what is written on the arrow; 0 for nothing */
    LinkRoute route(Box from, Box to, double label) {
        int a = column(from);
        int b = column(to);
        boolean back = b < a;
        double x = back ? from.x() : from.right();
        double endX = a == b || back ? to.right() : to.x();
        int first = back ? a - 1 : a;
        int last = a == b || back ? b : b - 1;
        var start = new Point(x, middle(from));
        var end = new Point(endX, middle(to));
        return first == last ? near(start, end, first, row(from), row(to), label)
                : far(start, end, first, last, Math.min(row(from), row(to)), label);
    }

    /** Through one gap between columns. */
    private LinkRoute near(Point start, Point end, int gap, int fromRow, int toRow, double label) {
        int row = Math.min(fromRow, toRow);
        boolean aside = label > 0 && fromRow == toRow;
        double lowest = aside ? levelAt(row, 0) : Math.max(start.y(), end.y());
        double x = uprightAt(gap, upright.take(gap, Math.min(start.y(), end.y()) - 4, lowest + 4, tracks(gap)));
        List<Point> points = bent(start, x, x, start.y(), end);
        if (label == 0) {
            return new LinkRoute(points, List.of(), 0, 0);
        }
        double middle = within(x, label);
        double y = levelAt(row, level.take(row, middle - label / 2 - 6, middle + label / 2 + 6, LEVELS.length));
        List<Point> leader = aside ? List.of(new Point(x, Math.max(start.y(), end.y())), new Point(x, y)) : List.of();
        return new LinkRoute(points, leader, middle, y);
    }

    /** Through a gap between columns, along one between lanes, through another gap between columns. */
    private LinkRoute far(Point start, Point end, int first, int last, int row, double label) {
        double y0 = levelAt(row, 0);
        double x1 = uprightAt(first, upright.take(first, start.y(), y0, tracks(first)));
        double x2 = uprightAt(last, upright.take(last, y0, end.y(), tracks(last)));
        double y = levelAt(row, level.take(row, Math.min(x1, x2) - 4, Math.max(x1, x2) + 4, LEVELS.length));
        return new LinkRoute(bent(start, x1, x2, y, end), List.of(), within((x1 + x2) / 2, label), y);
    }

    private static List<Point> bent(Point start, double x1, double x2, double y, Point end) {
        List<Point> points = new ArrayList<>();
        points.add(start);
        if (start.y() != end.y() || x1 != x2) {
            points.add(new Point(x1, start.y()));
            if (x1 != x2) {
                points.add(new Point(x1, y));
                points.add(new Point(x2, y));
            }
            points.add(new Point(x2, end.y()));
        }
        points.add(end);
        return points;
    }

    private double uprightAt(int gap, int track) {
        return sheet.stageLeft(gap) + sheet.options.columnWidth() - CARD_OUTSET + FIRST_TRACK + track * TRACK;
    }

    private int tracks(int gap) {
        double width = CARD_OUTSET + sheet.options.stageGap() + CARD_INSET;
        return Math.max(1, 1 + (int) ((width - FIRST_TRACK - HEAD_ROOM) / TRACK));
    }

    private double levelAt(int row, int track) {
        return rows.get(row).y() + rows.get(row).height() + LEVELS[track];
    }

    private double within(double x, double label) {
        double half = label / 2 + 6;
        return Math.max(Sheet.FIRST_STAGE + half, Math.min(sheet.right() - half, x));
    }

    private static double middle(Box box) {
        return box.y() + box.height() / 2;
    }

    private int column(Box box) {
        double x = box.x() + box.width() / 2 - Sheet.FIRST_STAGE;
        int column = (int) (x / (sheet.options.columnWidth() + sheet.options.stageGap()));
        return Math.clamp(column, 0, sheet.map.stages().size() - 1);
    }

    private int row(Box box) {
        for (int i = rows.size() - 1; i > 0; i--) {
            if (middle(box) >= rows.get(i).y()) {
                return i;
            }
        }
        return 0;
    }
}
