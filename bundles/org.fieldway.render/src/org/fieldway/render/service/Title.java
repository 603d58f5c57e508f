/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.text.TextLine;

/** Title and subtitle of a service map. */
final class Title {

    private static final double FIRST_BASELINE = 46;

    private final Sheet sheet;
    private final List<Item> items = new ArrayList<>();

    Title(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Breaks both to the width of the drawing and gives where they end. */
    double arrange(double width) {
        double room = width - 2 * Sheet.MARGIN;
        List<TextLine> title = sheet.setter.lines(sheet.map.title(), sheet.heading, room, 4);
        List<TextLine> subtitle = sheet.setter.lines(sheet.map.subtitle(), sheet.subtitle, room, 4);
        List<Shape> shapes = new ArrayList<>(sheet.setter.place(title, sheet.heading, Sheet.MARGIN, room, FIRST_BASELINE));
        double y = FIRST_BASELINE + sheet.heading.leading() * (Math.max(1, title.size()) - 1) + 24;
        shapes.addAll(sheet.setter.place(subtitle, sheet.subtitle, Sheet.MARGIN, room, y));
        double end = y + sheet.subtitle.leading() * (Math.max(1, subtitle.size()) - 1) + 10;
        items.add(new Item(sheet.map.id(), Role.TITLE, sheet.map.title() + ". " + sheet.map.subtitle(),
                new Box(Sheet.MARGIN, 16, room, end - 16), shapes));
        return end;
    }

    List<Item> items() {
        return items;
    }
}
