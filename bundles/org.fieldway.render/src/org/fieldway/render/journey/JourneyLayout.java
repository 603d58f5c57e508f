/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;
import org.fieldway.render.scene.Box;
import org.fieldway.render.scene.Item;
import org.fieldway.render.scene.Role;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.scene.Shape;
import org.fieldway.render.scene.Stroke;
import org.fieldway.render.text.FontMeasure;
import org.fieldway.render.text.TextMeasure;

/** Turns a released journey map into a drawing. Takes time in proportion to the length of the map's texts. */
public final class JourneyLayout {

    private static final double LANE_GAP = 6;
    private static final double VISIBILITY_GAP = 30;

    private final Sheet sheet;
    private final List<Item> bands = new ArrayList<>();
    private final List<Item> content = new ArrayList<>();
    private final List<JourneyGrid.Row> rows = new ArrayList<>();

    private JourneyLayout(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The drawing of a map with the shipped fonts. */
    public static Scene scene(ReleasedMap map, JourneyOptions options) {
        return arrange(map, options).scene();
    }

    /** The drawing of a map, and where its cells are. */
    public static Journey arrange(ReleasedMap map, JourneyOptions options) {
        return arrange(map, options, FontMeasure.INSTANCE);
    }

    /** As {@link #arrange(ReleasedMap, JourneyOptions)}, with another way to measure text. */
    public static Journey arrange(ReleasedMap map, JourneyOptions options, TextMeasure measure) {
        return new JourneyLayout(new Sheet(map, options, measure)).arrange();
    }

    private Journey arrange() {
        var header = new Header(sheet);
        var links = new StageLinks(sheet);
        double top = header.bottom() + links.height() + hint(header.bottom());
        double bottom = lanes(top);
        List<Item> items = new ArrayList<>();
        items.add(header.titleItem());
        items.addAll(bands);
        items.addAll(new CardLinks(sheet, cardsById(), rows).items());
        items.addAll(header.stageItems());
        items.addAll(links.items(header.bottom()));
        items.addAll(content);
        List<Item> legend = new Legend(sheet).items(bottom + 12);
        items.addAll(legend);
        double end = legend.isEmpty() ? bottom : legend.getLast().bounds().bottom();
        var scene = new Scene(sheet.width(), Math.ceil(end + 20), sheet.map.title(), description(), sheet.map.language(),
                sheet.palette.background(), items);
        return new Journey(scene, grid(header, top, bottom));
    }

    /** Lays the lanes out from {@code top} and gives where they end. */
    private double lanes(double top) {
        Map<String, Map<String, List<ReleasedCard>>> cards = sheet.map.cards().stream()
                .filter(card -> card.laneId() != null && card.stageId() != null)
                .sorted(Comparator.comparingInt(ReleasedCard::order))
                .collect(Collectors.groupingBy(ReleasedCard::laneId, Collectors.groupingBy(ReleasedCard::stageId)));
        Map<String, List<FeelingPoint>> feelings = sheet.map.feelings().stream()
                .collect(Collectors.groupingBy(FeelingPoint::laneId));
        double y = top;
        boolean visible = true;
        for (ReleasedLane lane : sheet.map.lanes()) {
            var row = new LaneRow(sheet, lane, cards.getOrDefault(lane.id(), Map.of()),
                    feelings.getOrDefault(lane.id(), List.of()));
            if (visible && row.isBelowVisibility()) {
                visible = false;
                content.add(lineOfVisibility(rows.isEmpty() ? y : y - LANE_GAP));
                y += VISIBILITY_GAP - (rows.isEmpty() ? 0 : LANE_GAP);
            }
            add(row, y);
            y += row.height() + LANE_GAP;
        }
        return rows.isEmpty() ? top : y - LANE_GAP;
    }

    private void add(LaneRow row, double y) {
        bands.add(row.band(y));
        content.add(row.titleItem(y));
        content.addAll(row.content(y));
        rows.add(new JourneyGrid.Row(row.lane().id(), y, row.height(), row.lane().collapsed()));
    }

    private Item lineOfVisibility(double top) {
        double y = top + VISIBILITY_GAP / 2;
        var label = sheet.setter.at(Messages.lineOfVisibility, sheet.small, sheet.right() - 8, y + 4, Shape.Anchor.RIGHT);
        var line = new Shape.Line(Sheet.MARGIN, y, label.left() - 10, y, Stroke.dashed(sheet.palette.link(), 1.2, 10, 6));
        return new Item(sheet.map.id(), Role.LINE_OF_VISIBILITY, Messages.lineOfVisibility,
                new Box(Sheet.MARGIN, y - 8, sheet.right() - Sheet.MARGIN, 16), List.of(line, label));
    }

    /** Where there are no stages or no lanes, says so where they would be; gives the room from {@code top} to the lanes. */
    private double hint(double top) {
        boolean noStages = sheet.map.stages().isEmpty();
        boolean noLanes = sheet.map.lanes().isEmpty();
        double gap = noStages ? 0 : 16;
        if (!noStages && !noLanes) {
            return gap;
        }
        String text = noLanes && noStages ? Messages.hintNothing : noStages ? Messages.hintNoStages : Messages.hintNoLanes;
        double left = Sheet.MARGIN;
        double width = sheet.right() - left;
        var lines = sheet.setter.lines(text, sheet.subtitle, width - 40, 0);
        var box = new Box(left, top + gap, width, 30 + sheet.subtitle.leading() * lines.size());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Rectangle(box, 8, sheet.palette.withheld(), Stroke.dashed(sheet.palette.link(), 1, 5, 4)));
        shapes.addAll(sheet.setter.place(lines, sheet.subtitle, left + 20, width - 40, box.y() + 28));
        content.add(new Item(sheet.map.id(), Role.HINT, text, box, shapes));
        return gap + box.height() + (noLanes ? 0 : 12);
    }

    private Map<String, Item> cardsById() {
        Map<String, Item> cards = new HashMap<>();
        for (Item item : content) {
            if (item.role() == Role.CARD || item.role() == Role.FEELING_POINT) {
                cards.putIfAbsent(item.id(), item);
            }
        }
        return cards;
    }

    private String description() {
        if (sheet.map.stages().isEmpty() || sheet.map.lanes().isEmpty()) {
            return Messages.describeEmpty;
        }
        String stages = sheet.map.stages().stream().map(ReleasedStage::name).collect(Collectors.joining(", "));
        String lanes = sheet.map.lanes().stream().map(ReleasedLane::name)
                .collect(Collectors.joining(", "));
        return NLS.bind(Messages.describeMap, new Object[] {stages, lanes, sheet.map.subtitle()}).strip();
    }

    private JourneyGrid grid(Header header, double top, double bottom) {
        List<JourneyGrid.Column> columns = new ArrayList<>();
        for (int i = 0; i < sheet.map.stages().size(); i++) {
            columns.add(new JourneyGrid.Column(sheet.map.stages().get(i).id(), sheet.stageLeft(i),
                    sheet.options.columnWidth()));
        }
        var headers = new Box(Sheet.FIRST_STAGE, header.stagesTop(), sheet.right() - Sheet.FIRST_STAGE,
                header.bottom() - header.stagesTop());
        var titles = new Box(Sheet.MARGIN, top, Sheet.FIRST_STAGE - Sheet.MARGIN, bottom - top);
        return new JourneyGrid(columns, rows, headers, titles);
    }
}
