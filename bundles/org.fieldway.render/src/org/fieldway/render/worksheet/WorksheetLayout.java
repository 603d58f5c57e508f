/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.MapKind;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Segment;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;

/**
 * Turns stages and lanes into a worksheet that fills a sheet of paper; with more stages or lanes than can be written in on
 * one, it fills several when it is printed as PDF.
 */
public final class WorksheetLayout {

    private static final double TIP = 12;

    private final ReleasedMap map;
    private final WorksheetOptions options;
    private final Measures measures;
    private final double column;
    private final double width;
    private final List<Item> items = new ArrayList<>();

    private WorksheetLayout(ReleasedMap map, WorksheetOptions options) {
        this.map = map;
        this.options = options;
        this.measures = new Measures(options);
        this.column = measures.columnWidth(map.stages().size());
        this.width = measures.titles + column * Math.max(1, map.stages().size()) + 8;
    }

    /** A worksheet of what an audience may see of a map. */
    public static Scene scene(ReleasedMap map, WorksheetOptions options) {
        return new WorksheetLayout(map, options).scene();
    }

    /** A map without content, to make a worksheet of stages and lanes that are in no study yet. */
    public static ReleasedMap blank(String title, List<ReleasedStage> stages, List<ReleasedLane> lanes, String language) {
        return new ReleasedMap("worksheet", title, "", MapKind.GROUP, Audiences.team(), language, stages, lanes, List.of(),
                List.of(), List.of(), 0, List.of());
    }

    private Scene scene() {
        double y = head();
        y = stages(y);
        y = lanes(y);
        if (options.cards()) {
            y = notes(y);
        }
        String stages = map.stages().stream().map(ReleasedStage::name).collect(Collectors.joining(", "));
        String lanes = map.lanes().stream().map(ReleasedLane::name).collect(Collectors.joining(", "));
        return new Scene(width, Math.max(measures.height, y), map.title(), NLS.bind(Messages.description, stages, lanes),
                map.language(), measures.palette.background(), items);
    }

    private double head() {
        List<Shape> shapes = new ArrayList<>();
        double room = Math.min(width, measures.width) - 8;
        double y = measures.title.size();
        var title = measures.setter.lines(map.title(), measures.title, room, 0);
        shapes.addAll(measures.setter.place(title, measures.title, 4, room, y));
        y += measures.title.leading() * (title.size() - 1) + measures.prompt.leading() * 1.15;
        String about = options.cards() ? Messages.howToWithCards : Messages.howTo;
        if (options.cards() && !map.subtitle().isBlank()) {
            about += " · " + map.subtitle();
        }
        var lines = measures.setter.lines(about, measures.prompt, room, 0);
        shapes.addAll(measures.setter.place(lines, measures.prompt, 4, room, y));
        y += measures.prompt.leading() * (lines.size() - 1);
        items.add(new Item(map.id(), Role.TITLE, map.title() + ". " + about, new Box(0, 0, room, y + 6), shapes));
        return fields(y + measures.prompt.leading() * 1.7, room);
    }

    /** Who fills it in, when and with whom. */
    private double fields(double baseline, double room) {
        List<Shape> shapes = new ArrayList<>();
        double each = room / 3;
        double x = 4;
        for (String name : List.of(Messages.name, Messages.date, Messages.with)) {
            shapes.add(measures.setter.at(name, measures.prompt, x, baseline, Shape.Anchor.LEFT));
            double start = x + measures.setter.width(name, measures.prompt) + measures.gap;
            shapes.add(new Shape.Line(start, baseline + 3, x + each - 3 * measures.gap, baseline + 3,
                    Stroke.solid(measures.palette.link(), 1)));
            x += each;
        }
        items.add(new Item(map.id() + "/fields", Role.TITLE, String.join(", ", Messages.name, Messages.date, Messages.with),
                new Box(0, baseline - measures.prompt.leading(), room, measures.prompt.leading() + 6), shapes));
        return baseline + measures.gap * 2;
    }

    private double stages(double top) {
        double room = column - 3 * measures.gap - TIP * measures.size;
        double height = map.stages().stream().mapToDouble(stage -> 1.6 * measures.gap + measures.stage.leading()
                * Math.max(1, measures.setter.lines(stage.name(), measures.stage, room, 0).size())).max().orElse(0);
        for (int i = 0; i < map.stages().size(); i++) {
            stage(i, new Box(measures.titles + i * column + 2, top, column - 4, height), room);
        }
        return top + height + measures.gap;
    }

    private void stage(int index, Box box, double room) {
        ReleasedStage stage = map.stages().get(index);
        List<Shape> shapes = new ArrayList<>();
        double shoulder = box.right() - TIP * measures.size;
        shapes.add(new Shape.Path(List.of(new Segment.Move(box.x(), box.y()), new Segment.To(shoulder, box.y()),
                new Segment.To(box.right(), box.y() + box.height() / 2), new Segment.To(shoulder, box.bottom()),
                new Segment.To(box.x(), box.bottom()), new Segment.Close()), measures.palette.header(),
                Stroke.solid(measures.palette.headerBorder(), 1.2)));
        double left = box.x() + measures.gap;
        double baseline = box.y() + 0.6 * measures.gap + measures.stage.size();
        if (stage.name().isBlank()) {
            shapes.add(new Shape.Line(left, baseline + 3, left + room, baseline + 3, Stroke.solid(measures.palette.link(), 1)));
        } else {
            var lines = measures.setter.lines(stage.name(), measures.stage, room, 0);
            shapes.addAll(measures.setter.place(lines, measures.stage, left, room, baseline));
        }
        String name = stage.name().isBlank() ? Messages.stage + " " + (index + 1) : stage.name();
        items.add(new Item(stage.id(), Role.STAGE, name, box, shapes));
    }

    /** The lanes share what is left of the sheet, the taller ones more of it. */
    private double lanes(double top) {
        List<Row> rows = map.lanes().stream()
                .map(lane -> new Row(measures, map, lane, options.cards(), column)).toList();
        double needed = rows.stream().mapToDouble(row -> row.height() + measures.gap).sum();
        double spare = Math.max(0, measures.height - top - needed - (options.cards() ? notesHeight() : 0));
        double y = top;
        for (Row row : rows) {
            double height = row.height() + spare / rows.size();
            items.add(row.frame(y, height, width));
            items.add(row.title(y, height));
            items.addAll(row.cells(y, height));
            y += height + measures.gap;
        }
        return y;
    }

    private double notesHeight() {
        double room = Math.min(width, measures.width) - 8;
        return map.notes().stream().mapToDouble(note -> measures.prompt.leading()
                * measures.setter.lines(note, measures.prompt, room, 0).size() + measures.gap).sum();
    }

    private double notes(double top) {
        double y = top;
        double room = Math.min(width, measures.width) - 8;
        for (int i = 0; i < map.notes().size(); i++) {
            var lines = measures.setter.lines(map.notes().get(i), measures.prompt, room, 0);
            double height = measures.prompt.leading() * lines.size();
            items.add(new Item(map.id() + "/" + i, Role.NOTE, map.notes().get(i), new Box(0, y, room, height),
                    measures.setter.place(lines, measures.prompt, 4, room, y + measures.prompt.size())));
            y += height + measures.gap;
        }
        return y;
    }
}
