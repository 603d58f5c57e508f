/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/** Title, subtitle and the chevrons of the stages. */
final class Header {

    private static final double TITLE_LEFT = 32;
    private static final double PAD = 16;
    private static final double TIP = 14;

    private final Sheet sheet;
    private final List<TextLine> title;
    private final List<TextLine> subtitle;
    private final List<List<TextLine>> names = new ArrayList<>();
    private final List<List<TextLine>> descriptions = new ArrayList<>();
    private double stageHeight;

    Header(Sheet sheet) {
        this.sheet = sheet;
        double room = sheet.width() - 2 * TITLE_LEFT;
        title = sheet.setter.lines(sheet.map.title(), sheet.heading, room, 0);
        subtitle = sheet.setter.lines(sheet.map.subtitle(), sheet.subtitle, room, 0);
        double stageRoom = sheet.options.columnWidth() - 2 * PAD - TIP;
        for (ReleasedStage stage : sheet.map.stages()) {
            var name = sheet.setter.lines(stage.name(), sheet.stageName, stageRoom, 0);
            var description = sheet.setter.lines(stage.description(), sheet.small, stageRoom, 0);
            names.add(name);
            descriptions.add(description);
            double height = 11 + sheet.stageName.leading() * Math.max(1, name.size())
                    + sheet.small.leading() * description.size();
            stageHeight = Math.max(stageHeight, Math.max(44, height));
        }
    }

    /** Where the stage headers begin. */
    double stagesTop() {
        return lastBaseline() + 22;
    }

    private double subtitleBaseline() {
        return title.isEmpty() ? 40 : 46 + sheet.heading.leading() * (title.size() - 1) + 24;
    }

    private double lastBaseline() {
        return subtitle.isEmpty() ? subtitleBaseline() - 24
                : subtitleBaseline() + sheet.subtitle.leading() * (subtitle.size() - 1);
    }

    /** Where the stage headers end. */
    double bottom() {
        return stagesTop() + stageHeight;
    }

    Item titleItem() {
        double room = sheet.width() - 2 * TITLE_LEFT;
        var shapes = new ArrayList<>(sheet.setter.place(title, sheet.heading, TITLE_LEFT, room, 46));
        shapes.addAll(sheet.setter.place(subtitle, sheet.subtitle, TITLE_LEFT, room, subtitleBaseline()));
        String name = sheet.map.subtitle().isBlank() ? sheet.map.title()
                : sheet.map.title() + ". " + sheet.map.subtitle();
        return new Item(sheet.map.id(), Role.TITLE, name, new Box(TITLE_LEFT, 16, room, stagesTop() - 24), shapes);
    }

    List<Item> stageItems() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            items.add(stageItem(i));
        }
        return items;
    }

    private Item stageItem(int i) {
        ReleasedStage stage = sheet.map.stages().get(i);
        var box = new Box(sheet.stageLeft(i), stagesTop(), sheet.options.columnWidth(), stageHeight);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(chevron(box, stage));
        double left = box.x() + PAD;
        double room = box.width() - 2 * PAD - TIP;
        double textHeight = sheet.stageName.leading() * names.get(i).size()
                + sheet.small.leading() * descriptions.get(i).size();
        double baseline = box.y() + Math.max(0, (stageHeight - 11 - textHeight) / 2) + 20;
        shapes.addAll(sheet.setter.place(names.get(i), sheet.stageName, left, room, baseline));
        baseline += sheet.stageName.leading() * names.get(i).size() - 2;
        shapes.addAll(sheet.setter.place(descriptions.get(i), sheet.small, left, room, baseline));
        String name = NLS.bind(Messages.stageName, new Object[] {i + 1, names.size(), stage.name(), stage.description()});
        return new Item(stage.id(), Role.STAGE, name.strip(), box, shapes);
    }

    private Shape chevron(Box box, ReleasedStage stage) {
        boolean own = Colour.isHex(stage.colour());
        Colour accent = own ? Colour.of(stage.colour()) : sheet.palette.headerBorder();
        Colour fill = own ? sheet.palette.tint(accent) : sheet.palette.header();
        Colour line = own ? accent.withOpacity(0.5).over(sheet.palette.background()) : accent;
        double shoulder = box.right() - TIP;
        return new Shape.Path(List.of(new Segment.Move(box.x(), box.y()), new Segment.To(shoulder, box.y()),
                new Segment.To(box.right(), box.y() + box.height() / 2), new Segment.To(shoulder, box.bottom()),
                new Segment.To(box.x(), box.bottom()), new Segment.Close()), fill, Stroke.solid(line, 1));
    }
}
