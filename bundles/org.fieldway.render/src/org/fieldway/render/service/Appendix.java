/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedChange;
import org.fieldway.core.release.ReleasedRoute;
import org.fieldway.render.journey.Dots;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.TextLine;

/** What stands beneath the map: the steps of referral routes, the changes of the landscape, the legend and notes. */
final class Appendix {

    private static final double TEXT_LEFT = 30;
    private static final double BETWEEN_COLUMNS = 40;
    private static final double WIDE = 900;

    private final Sheet sheet;
    private final double right;
    private final List<Item> items = new ArrayList<>();

    Appendix(Sheet sheet, double right) {
        this.sheet = sheet;
        this.right = right;
    }

    /** Lays everything out from {@code top} on and gives where it ends. */
    double arrange(double top) {
        boolean routes = sheet.options.routes() && !sheet.map.routes().isEmpty();
        boolean changes = sheet.options.changes() && !sheet.map.changes().isEmpty();
        boolean columns = routes && changes && right - Sheet.MARGIN > WIDE;
        double width = columns ? (right - Sheet.MARGIN - BETWEEN_COLUMNS) / 2 : right - Sheet.MARGIN;
        double y = top;
        double end = y;
        if (routes) {
            end = routes(Sheet.MARGIN, width, y);
            y = columns ? y : end;
        }
        if (changes) {
            end = Math.max(end, changes(columns ? Sheet.MARGIN + width + BETWEEN_COLUMNS : Sheet.MARGIN, width, y));
        }
        List<Item> legend = new Legend(sheet).items(end + 8, right);
        items.addAll(legend);
        return notes(legend.isEmpty() ? end : legend.getLast().bounds().bottom());
    }

    List<Item> items() {
        return items;
    }

    private double routes(double left, double width, double top) {
        double y = heading(Messages.routes, "routes", left, width, top);
        for (int i = 0; i < sheet.map.routes().size(); i++) {
            ReleasedRoute route = sheet.map.routes().get(i);
            List<Shape> sign = new ArrayList<>(Badges.sign(sheet, Badges.letter(i), left, y + 10));
            String detail = Routes.detail(route);
            String title = detail.isEmpty() ? route.name() : route.name() + " · " + detail;
            y = entry(new Entry(route.id(), Role.ROUTE_STEPS, Routes.name(route, i), sign, title, Routes.steps(route)),
                    route.grounds().dots(), left, width, y);
        }
        return y;
    }

    private double changes(double left, double width, double top) {
        double y = heading(Messages.changes, "changes", left, width, top);
        for (ReleasedChange change : sheet.map.changes()) {
            List<Shape> sign = ChangeMarks.mark(sheet, change, left + ChangeMarks.REACH, y + 10);
            String when = change.day().isEmpty() ? change.statusName()
                    : change.status().equals("happened") ? change.day() : change.day() + " · " + change.statusName();
            String title = NLS.bind(Messages.changeTitle, new Object[] {when, change.kindName(), change.name()});
            String cited = change.citation().isBlank() ? "" : " (" + change.citation() + ")";
            String name = NLS.bind(Messages.changeName, new Object[] {change.number(), title, change.statusName(),
                    change.effect()}).strip();
            y = entry(new Entry(change.id(), Role.CHANGE, name, sign, title, change.effect() + cited),
                    change.grounds().dots(), left, width, y);
        }
        return y;
    }

    private double heading(String text, String id, double left, double width, double top) {
        items.add(new Item(sheet.map.id() + "/" + id, Role.NOTE, text, new Box(left, top, width, 24),
                List.of(sheet.setter.at(text, sheet.name, left, top + 16, Shape.Anchor.LEFT))));
        return top + 26;
    }

    private record Entry(String id, Role role, String name, List<Shape> sign, String title, String text) { }

    private double entry(Entry entry, int dots, double left, double width, double top) {
        List<Shape> shapes = new ArrayList<>(entry.sign());
        boolean dotted = sheet.options.evidence() && dots > 0;
        double textLeft = left + TEXT_LEFT;
        double room = width - TEXT_LEFT - (dotted ? 34 : 0);
        List<TextLine> title = sheet.setter.lines(entry.title(), sheet.strong, room, 3);
        List<TextLine> text = sheet.setter.lines(entry.text(), sheet.small, width - TEXT_LEFT, 6);
        shapes.addAll(sheet.setter.place(title, sheet.strong, textLeft, room, top + 14));
        double y = top + 14 + sheet.strong.leading() * Math.max(1, title.size());
        shapes.addAll(sheet.setter.place(text, sheet.small, textLeft, width - TEXT_LEFT, y));
        if (dotted) {
            shapes.addAll(Dots.at(left + width - 26, top + 10, dots, sheet.palette.muted()));
        }
        double bottom = y - 4 + sheet.small.leading() * text.size();
        items.add(new Item(entry.id(), entry.role(), entry.name(), new Box(left, top, width, bottom - top), shapes));
        return bottom + 6;
    }

    private double notes(double top) {
        List<String> notes = new ArrayList<>(sheet.map.notes());
        if (sheet.options.legend()) {
            notes.addAll(sheet.map.filters());
        }
        double y = top;
        for (int i = 0; i < notes.size(); i++) {
            List<TextLine> lines = sheet.setter.lines(notes.get(i), sheet.small, right - Sheet.MARGIN, 0);
            double height = 6 + sheet.small.leading() * Math.max(1, lines.size());
            items.add(new Item(sheet.map.id() + "/" + i, Role.NOTE, notes.get(i),
                    new Box(Sheet.MARGIN - 8, y, right - Sheet.MARGIN + 16, height),
                    sheet.setter.place(lines, sheet.small, Sheet.MARGIN, right - Sheet.MARGIN, y + 15)));
            y += height;
        }
        return y;
    }
}
