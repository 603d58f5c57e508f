/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.List;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Colour;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.TextLine;

/** One card, measured; then drawn where its cell wants it. */
final class CardBox {

    private static final double PAD = 12;
    private static final double FIRST_BASELINE = 20;
    private static final double DOT_STEP = 9;
    private static final double DOT_RADIUS = 3;

    private final Sheet sheet;
    private final ReleasedCard card;
    private final LaneInk ink;
    private final boolean conjecture;
    private final String name;
    private final double width;
    private final TextStyle style;
    private final List<TextLine> text;
    private final List<TextLine> detail;
    private final String evidence;
    private final boolean dots;
    private final String gone;

    CardBox(Sheet sheet, ReleasedCard card, LaneKind kind, LaneInk ink, String place) {
        this.sheet = sheet;
        this.card = card;
        this.ink = ink;
        this.conjecture = CardName.isConjecture(card);
        this.width = sheet.options.columnWidth() - 18;
        this.style = card.withheld() ? sheet.withheld : sheet.body;
        String words = kind.shape() == CardShape.QUOTE ? CardName.quoted(card) : card.text();
        this.text = sheet.setter.lines(words, style, width - 2 * PAD, sheet.options.maxCardLines());
        this.detail = sheet.setter.lines(CardName.detail(card), sheet.tiny, width - 2 * PAD, 0);
        this.dots = showsDots(kind);
        this.evidence = dots ? evidence() : "";
        this.gone = sheet.options.evidence() && !card.withheld() ? card.grounds().goneLabel() : "";
        this.name = CardName.of(card, words, place);
    }

    private boolean showsDots(LaneKind kind) {
        boolean attributed = kind.shape() == CardShape.QUOTE && !detail.isEmpty();
        boolean none = kind.shape() == CardShape.NOTE && card.grounds().dots() == 0 && card.grounds().label().isEmpty();
        return sheet.options.evidence() && !card.withheld() && !attributed && !none;
    }

    private String evidence() {
        double room = width - 2 * PAD - 3 * DOT_STEP - 7;
        return sheet.setter.shortened(CardName.label(card), sheet.tiny, room);
    }

    double height() {
        int footers = detail.size() + (dots ? 1 : 0) + (gone.isEmpty() ? 0 : 1);
        double below = footers == 0 ? 0 : 12 + sheet.tiny.leading() * (footers - 1);
        return 18 + 16 * Math.max(1, text.size()) + below;
    }

    Item at(double x, double y) {
        var box = new Box(x, y, width, height());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(box, 8, ground(), border()));
        double left = x + PAD;
        shapes.addAll(sheet.setter.place(text, style, left, width - 2 * PAD, y + FIRST_BASELINE));
        double footer = y + 21 + 16 * Math.max(1, text.size());
        shapes.addAll(sheet.setter.place(detail, sheet.tiny, left, width - 2 * PAD, footer));
        if (dots) {
            double baseline = footer + sheet.tiny.leading() * detail.size();
            shapes.addAll(Dots.at(left + DOT_RADIUS, baseline - 3.5, card.grounds().dots(), ink.accent()));
            if (!evidence.isEmpty()) {
                shapes.add(sheet.setter.at(evidence, sheet.tiny, left + 34, baseline, Shape.Anchor.LEFT));
            }
        }
        if (!gone.isEmpty()) {
            double baseline = footer + sheet.tiny.leading() * (detail.size() + (dots ? 1 : 0));
            shapes.addAll(Dots.gone(left + DOT_RADIUS, baseline - 3.5, sheet.palette.warning()));
            shapes.add(sheet.setter.at(gone, sheet.tiny.in(sheet.palette.warning()), left + 13, baseline, Shape.Anchor.LEFT));
        }
        return new Item(card.id(), Role.CARD, name, box, shapes);
    }

    private Colour ground() {
        return card.withheld() ? sheet.palette.withheld() : ink.tint();
    }

    private Stroke border() {
        if (card.withheld()) {
            return Stroke.dashed(sheet.palette.link(), 1, 2, 3);
        }
        return conjecture ? Stroke.dashed(ink.border(), 1.2, 5, 4) : Stroke.solid(ink.border(), 1);
    }
}
