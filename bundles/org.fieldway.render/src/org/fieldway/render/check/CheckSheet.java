/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.check;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.journey.LaneInk;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.TextStyle;
import org.fieldway.render.journey.Theme;
import org.fieldway.render.journey.Typesetter;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.FontMeasure;
import org.fieldway.render.text.TextLine;

/** Sets one thing beneath the other in large type; sizes are in scene units, 96 to the inch. */
final class CheckSheet {

    /** What printers reach of A4. */
    private static final double WIDTH = 718;
    private static final double MARGIN = 14;
    private static final double PAD = 20;
    private static final double TICK = 22;
    private static final double LINE = 38;

    private final ReleasedMap map;
    private final Palette palette = Palette.of(Theme.LIGHT);
    private final Typesetter setter = new Typesetter(FontMeasure.INSTANCE);
    private final TextStyle title = style(Face.SEMIBOLD, 32, palette.text());
    private final TextStyle heading = style(Face.SEMIBOLD, 26, palette.text());
    private final TextStyle body = style(Face.REGULAR, 22, palette.text());
    private final TextStyle label = style(Face.REGULAR, 18, palette.text());
    private final TextStyle small = style(Face.REGULAR, 17, palette.muted());
    private final List<Item> items = new ArrayList<>();
    private double y = 20;
    private int began = -1;

    CheckSheet(ReleasedMap map) {
        this.map = map;
    }

    private static TextStyle style(Face face, double size, Colour colour) {
        return new TextStyle(face, size, size * 1.35, colour);
    }

    void head(String about) {
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        y += title.size();
        block(map.title(), title, MARGIN, WIDTH - 2 * MARGIN, shapes);
        y += 8;
        block(about, label, MARGIN, WIDTH - 2 * MARGIN, shapes);
        y += 6;
        block(Messages.yourChoice, label, MARGIN, WIDTH - 2 * MARGIN, shapes);
        y += 18;
        field(Messages.name, MARGIN, WIDTH - MARGIN, shapes);
        y += LINE;
        field(Messages.date, MARGIN, WIDTH / 2 - 10, shapes);
        field(Messages.with, WIDTH / 2 + 10, WIDTH - MARGIN, shapes);
        y += 10;
        items.add(new Item(map.id(), Role.TITLE, map.title() + ". " + about, box(top), shapes));
        y += 20;
    }

    void stage(ReleasedStage stage, String name) {
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        shapes.add(new Shape.Line(MARGIN, top + 4, WIDTH - MARGIN, top + 4, Stroke.solid(palette.text(), 2)));
        y += 14 + heading.size();
        block(name, heading, MARGIN, WIDTH - 2 * MARGIN, shapes);
        if (!stage.description().isBlank()) {
            block(stage.description(), small, MARGIN, WIDTH - 2 * MARGIN, shapes);
        }
        began = items.size();
        items.add(new Item(stage.id(), Role.STAGE, name, box(top), shapes));
        y += 2;
    }

    /** A heading reaches over what comes first beneath it, so that no page ends with a heading. */
    private void keepHeading() {
        if (began >= 0) {
            Item stage = items.get(began);
            items.set(began, new Item(stage.id(), stage.role(), stage.name(), box(stage.bounds().y()), stage.shapes()));
            began = -1;
        }
    }

    /** One thing that the map says, with places to answer. */
    void card(Role role, String id, ReleasedLane lane, ReleasedStage stage, String text, List<String> remarks) {
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        double left = MARGIN + PAD;
        double width = WIDTH - 2 * (MARGIN + PAD);
        y += 16 + small.size();
        block(lane.name(), small, left, width, shapes);
        y += 4 + body.size() - small.size();
        block(text, body, left, width, shapes);
        y -= body.size() - small.size();
        for (String remark : remarks) {
            block(remark, small, left, width, shapes);
        }
        y += 14;
        ticks(left, shapes);
        answer(Messages.shouldSay, 2, left, width, shapes);
        y += 8;
        shapes.addAll(0, frame(box(top), LaneInk.of(lane, Theme.LIGHT)));
        items.add(new Item(id, role, NLS.bind(Messages.cardName, new Object[] {text, lane.name(), stage.name()}), box(top),
                shapes));
        keepHeading();
        y += 14;
    }

    private List<Shape> frame(Box box, LaneInk ink) {
        return List.of(new Shape.Rectangle(box, 8, palette.background(), Stroke.solid(palette.headerBorder(), 1.5)),
                new Shape.Rectangle(new Box(box.x() + 6, box.y() + 12, 5, box.height() - 24), 2, ink.accent(), Stroke.NONE));
    }

    private void ticks(double left, List<Shape> shapes) {
        double x = left;
        for (String answer : List.of(Messages.right, Messages.notQuite, Messages.leaveOut)) {
            shapes.add(new Shape.Rectangle(new Box(x, y - TICK + 4, TICK, TICK), 3, Colour.NONE,
                    Stroke.solid(palette.text(), 1.6)));
            shapes.add(setter.at(answer, label, x + TICK + 9, y, Shape.Anchor.LEFT));
            x += TICK + 9 + setter.width(answer, label) + 38;
        }
        y += LINE;
    }

    /** A question with lines to write on. */
    void question(String id, String question, int lines) {
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        y += 12 + label.size();
        answer(question, lines, MARGIN, WIDTH - 2 * MARGIN, shapes);
        items.add(new Item("question/" + id, Role.HINT, question, box(top), shapes));
        keepHeading();
        y += 18;
    }

    private void answer(String question, int lines, double left, double width, List<Shape> shapes) {
        shapes.add(setter.at(question, label.in(palette.muted()), left, y, Shape.Anchor.LEFT));
        double start = left + setter.width(question, label) + 12;
        for (int i = 0; i < lines; i++) {
            rule(i == 0 ? start : left, left + width, shapes);
            y += LINE;
        }
        y -= LINE - 12;
    }

    void paragraph(Role role, String id, String text) {
        List<Shape> shapes = new ArrayList<>();
        double top = y;
        y += label.size() + 4;
        block(text, label, MARGIN, WIDTH - 2 * MARGIN, shapes);
        items.add(new Item(id, role, text, box(top), shapes));
    }

    private void field(String name, double left, double right, List<Shape> shapes) {
        shapes.add(setter.at(name, label.in(palette.muted()), left, y, Shape.Anchor.LEFT));
        rule(left + setter.width(name, label) + 10, right, shapes);
    }

    private void rule(double from, double to, List<Shape> shapes) {
        shapes.add(new Shape.Line(from, y + 3, to, y + 3, Stroke.solid(palette.link(), 1)));
    }

    /** Lines of text, the first with its baseline here. */
    private void block(String text, TextStyle style, double left, double width, List<Shape> shapes) {
        List<TextLine> lines = setter.lines(text, style, width, 0);
        shapes.addAll(setter.place(lines, style, left, width, y));
        y += style.leading() * lines.size();
    }

    private Box box(double top) {
        return new Box(MARGIN, top, WIDTH - 2 * MARGIN, y - top);
    }

    Scene scene(String description) {
        return new Scene(WIDTH, Math.ceil(y + 16), map.title(), description, map.language(), palette.background(), items);
    }
}
