/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fieldway.model.journey.LaneContent;
import org.fieldway.model.journey.LaneKindDefinition;
import org.fieldway.model.study.Study;

/** The lane kinds that a study's team made up. Their ids begin with {@code own.}, so that no installed kind has them. */
public final class OwnLaneKinds {

    private static final String PREFIX = "own.";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String NO_COLOUR = "#64748b";
    private static final String ICON = "lane";

    private OwnLaneKinds() { }

    /** The definition as a kind; what it does not say, or says in no usable way, is as for a plain lane. */
    public static LaneKind read(LaneKindDefinition own) {
        String id = Objects.requireNonNullElse(own.getKey(), "");
        String name = own.getName() == null || own.getName().isBlank() ? id : own.getName().strip();
        var colours = LaneKind.Colours.mixedFrom(colour(own));
        var carries = own.getCarries().stream().map(OwnLaneKinds::carries).collect(Collectors.toSet());
        return new LaneKind(id, name, colours, colours, CardShape.valueOf(own.getShape().name()), icon(own),
                own.isBelowVisibility(), carries);
    }

    private static Carries carries(LaneContent what) {
        return switch (what) {
            case EVIDENCE -> Carries.EVIDENCE;
            case FEELING -> Carries.FEELING;
            case VALUE -> Carries.VALUES;
            case SERVICES -> Carries.SERVICES;
            case PROPOSAL -> Carries.PROPOSAL;
        };
    }

    private static String colour(LaneKindDefinition own) {
        String colour = own.getColour();
        return colour != null && COLOUR.matcher(colour).matches() ? colour.toLowerCase(Locale.ROOT) : NO_COLOUR;
    }

    private static String icon(LaneKindDefinition own) {
        return own.getIcon() == null || own.getIcon().isBlank() ? ICON : own.getIcon();
    }

    /** An id for a new kind of this name that no kind of the study has: {@code own.turning-points}. */
    public static String newId(Study study, String name) {
        LaneKinds present = LaneKinds.of(study);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String wanted = PREFIX + (plain.isEmpty() ? "kind" : plain);
        String id = wanted;
        for (int number = 2; present.has(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
