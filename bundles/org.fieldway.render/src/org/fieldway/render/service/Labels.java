/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.render.journey.Dots;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/**
 * Writes beside lines through which role they work, how much stands behind them and until when they hold; where it covers
 * neither a box nor another label. Where there is no such place it is left out: names of lines hold all of it.
 */
final class Labels {

    private static final double[] PARTS = {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.12, 0.88};
    private static final double WIDEST = 118;
    private static final double PAD = 3;
    private static final double DOTS_WIDTH = 27;
    private static final double DOTS_HEIGHT = 13;

    private final Sheet sheet;
    private final List<Box> taken;
    private final LineField lines;

    /**
     * @param taken what labels must not cover; grows with each of them
     * @param lines what they had better not cover
     */
    Labels(Sheet sheet, List<Box> taken, LineField lines) {
        this.sheet = sheet;
        this.taken = new ArrayList<>(taken);
        this.lines = lines;
    }

    private record Text(List<TextLine> role, List<TextLine> words, boolean dots, String count) {

        boolean isEmpty() {
            return role.isEmpty() && words.isEmpty() && !dots;
        }
    }

    Optional<Item> label(ReleasedRelation relation, Way way) {
        Text text = text(relation, sheet.options.labels());
        Optional<Item> whole = place(relation, text, way);
        return whole.isPresent() || text.role().isEmpty() && text.words().isEmpty() ? whole
                : place(relation, text(relation, false), way);
    }

    private Text text(ReleasedRelation relation, boolean words) {
        Grounds grounds = relation.grounds();
        boolean dots = sheet.options.evidence() && grounds.dots() > 0;
        String first = relation.label().isBlank() ? relation.viaRole() : relation.label();
        return new Text(words ? sheet.setter.lines(first, sheet.label, WIDEST, 2) : List.of(),
                words ? sheet.setter.lines(RelationName.words(relation), sheet.words, WIDEST, 1) : List.of(), dots,
                dots ? sheet.setter.shortened(grounds.label(), sheet.kind, WIDEST - DOTS_WIDTH) : "");
    }

    private Optional<Item> place(ReleasedRelation relation, Text text, Way way) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double width = width(text) + 2 * PAD;
        double height = text.role().size() * sheet.label.leading() + text.words().size() * sheet.words.leading()
                + (text.dots() ? DOTS_HEIGHT : 0) + 2;
        Box best = null;
        int least = Integer.MAX_VALUE;
        for (double part : PARTS) {
            Point at = way.at(part);
            Box box = new Box(at.x() - width / 2, at.y() - height / 2, width, height);
            if (least > 0 && taken.stream().noneMatch(box::intersects)) {
                int covered = lines.covered(box, way);
                if (covered < least) {
                    least = covered;
                    best = box;
                }
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        taken.add(best.grow(2));
        return Optional.of(item(relation, text, best));
    }

    private double width(Text text) {
        double widest = text.dots() ? DOTS_WIDTH + sheet.setter.width(text.count(), sheet.kind) + 4 : 0;
        for (TextLine line : text.role()) {
            widest = Math.max(widest, line.width());
        }
        for (TextLine line : text.words()) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    private Item item(ReleasedRelation relation, Text text, Box box) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(box, 4, sheet.palette.background().withOpacity(0.9), Stroke.NONE));
        double left = box.x() + PAD;
        double room = box.width() - 2 * PAD;
        double y = box.y() + 10.5;
        shapes.addAll(sheet.setter.place(text.role(), sheet.label, left, room, y));
        y += text.role().size() * sheet.label.leading();
        shapes.addAll(sheet.setter.place(text.words(), sheet.words, left, room, y));
        y += text.words().size() * sheet.words.leading();
        if (text.dots()) {
            var ink = RelationInk.of(relation.kind(), sheet.options.theme());
            shapes.addAll(Dots.at(left + 3, y - 3.5, relation.grounds().dots(), ink.colour()));
            shapes.add(sheet.setter.at(text.count(), sheet.kind, left + DOTS_WIDTH + 2, y, Shape.Anchor.LEFT));
        }
        return new Item(relation.id(), Role.RELATION_LABEL, RelationName.label(relation), box, shapes);
    }
}
