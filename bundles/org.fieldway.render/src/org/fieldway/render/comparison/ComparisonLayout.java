/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.comparison.ComparedCard;
import org.fieldway.core.comparison.Difference;
import org.fieldway.core.comparison.ReleasedComparison;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.render.journey.Journey;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;

/** Turns a comparison of two maps into a drawing. */
public final class ComparisonLayout {

    private final ReleasedComparison compared;
    private final JourneyOptions options;
    private final MergedMap merged;
    private final Inks inks;

    private ComparisonLayout(ReleasedComparison compared, JourneyOptions options) {
        this.compared = compared;
        this.options = options.withEvidence(false).withLegend(true);
        this.merged = new MergedMap(compared);
        this.inks = Inks.of(options.theme());
    }

    /** The drawing with the shipped fonts. */
    public static Scene scene(ReleasedComparison compared, JourneyOptions options) {
        return new ComparisonLayout(compared, options).draw();
    }

    private Scene draw() {
        Journey journey = JourneyLayout.arrange(merged.map(), options);
        Map<String, ComparedCard> marks = new HashMap<>();
        compared.cards().forEach(card -> marks.put(card.card().either().id(), card));
        List<Item> items = new ArrayList<>();
        for (Item item : journey.scene().items()) {
            ComparedCard mark = item.role() == Role.CARD ? marks.get(item.id()) : null;
            items.add(mark == null ? item : marked(item, mark.difference()));
            if (item.role() == Role.FEELINGS) {
                items.addAll(new TwoCurves(compared, journey.grid(), inks, options.theme()).items(item));
            }
        }
        Scene scene = journey.scene();
        Item legend = new ComparisonLegend(inks, options.theme()).item(merged.map().id(), scene.height() - 8,
                scene.width(), feelings());
        items.add(legend);
        return new Scene(scene.width(), legend.bounds().bottom() + 16, scene.title(), description(),
                scene.language(), scene.background(), items);
    }

    private boolean feelings() {
        return compared.lanes().stream().anyMatch(lane -> lane.either().kind().shape() == CardShape.CURVE);
    }

    private String description() {
        return NLS.bind(Messages.description, new Object[] {compared.first().title(), compared.second().title(),
            compared.summary()});
    }

    /** A whole bar at the left side for the first map, a broken one at the right side for the second. */
    private Item marked(Item item, Difference difference) {
        List<Shape> shapes = new ArrayList<>(item.shapes());
        Box box = item.bounds();
        if (difference != Difference.ONLY_SECOND) {
            shapes.addAll(inks.bar(box.x(), box.y(), box.height(), true));
        }
        if (difference != Difference.ONLY_FIRST) {
            shapes.addAll(inks.bar(box.right() - Inks.BAR, box.y(), box.height(), false));
        }
        return new Item(item.id(), item.role(), item.name(), box, shapes);
    }
}
