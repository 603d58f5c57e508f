/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.HashMap;
import java.util.Map;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.render.journey.Palette;
import org.fieldway.render.journey.TextStyle;
import org.fieldway.render.journey.Typesetter;
import org.fieldway.render.text.Face;
import org.fieldway.render.text.TextMeasure;

/** What all parts of one drawing share: the map, the options, colours and text styles. */
final class Sheet {

    /** From the edge of the drawing. */
    static final double MARGIN = 32;
    /** The least room between two boxes. */
    static final double GAP = 22;

    final ReleasedServiceMap map;
    final ServiceOptions options;
    final Palette palette;
    final Typesetter setter;
    final TextStyle heading;
    final TextStyle subtitle;
    final TextStyle name;
    final TextStyle service;
    final TextStyle kind;
    final TextStyle words;
    final TextStyle label;
    final TextStyle small;
    final TextStyle strong;
    private final Map<String, String> boxOf = new HashMap<>();

    Sheet(ReleasedServiceMap map, ServiceOptions options, TextMeasure measure) {
        this.map = map;
        this.options = options;
        palette = Palette.of(options.theme());
        setter = new Typesetter(measure);
        heading = new TextStyle(Face.SEMIBOLD, 22, 28, palette.text());
        subtitle = new TextStyle(Face.REGULAR, 13, 19, palette.muted());
        name = new TextStyle(Face.SEMIBOLD, 12.5, 16, palette.text());
        service = new TextStyle(Face.REGULAR, 11.5, 15, palette.text());
        kind = new TextStyle(Face.REGULAR, 10.5, 14, palette.muted());
        words = new TextStyle(Face.ITALIC, 10.5, 14, palette.muted());
        label = new TextStyle(Face.REGULAR, 10.5, 13, palette.text());
        small = new TextStyle(Face.REGULAR, 11, 15, palette.muted());
        strong = new TextStyle(Face.SEMIBOLD, 11, 15, palette.text());
        for (ReleasedNode node : map.nodes()) {
            boxOf.put(node.id(), node.id());
            for (ReleasedService each : node.services()) {
                boxOf.putIfAbsent(each.id(), node.id());
            }
        }
    }

    boolean isRings() {
        return (options.arrangement() == null ? map.arrangement() : options.arrangement()) == ServiceArrangement.RINGS;
    }

    /** The id of the box that shows a node or a service; null where none does. */
    String box(String actorId) {
        return boxOf.get(actorId);
    }

    SectorInk ink(String sector) {
        return SectorInk.of(sector, options.theme());
    }
}
