/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a lane kind from named texts, as the data file and the extension point hold them. */
final class LaneKindReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private LaneKindReader() { }

    /**
     * Reads one kind.
     *
     * @param attribute gives the text of a named attribute, or null
     * @throws IllegalArgumentException with a sentence that says which attribute is wrong
     */
    static LaneKind read(String id, String name, UnaryOperator<String> attribute) {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The lane kind's id must be of small letters, digits and hyphens.");
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("The lane kind " + id + " has no name.");
        }
        var light = colours(id, attribute, "colour", "tint");
        var dark = colours(id, attribute, "darkColour", "darkTint");
        return new LaneKind(id, name.strip(), light, dark, shape(id, attribute.apply("shape")),
                orElse(attribute.apply("icon"), "lane"), Boolean.parseBoolean(attribute.apply("belowVisibility")),
                carries(id, attribute.apply("carries")));
    }

    private static LaneKind.Colours colours(String id, UnaryOperator<String> attribute, String accent, String tint) {
        return new LaneKind.Colours(colour(id, attribute, accent), colour(id, attribute, tint));
    }

    private static String colour(String id, UnaryOperator<String> attribute, String key) {
        String colour = attribute.apply(key);
        if (colour == null || !COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("The lane kind " + id + " needs a " + key + " of the form #rrggbb.");
        }
        return colour.toLowerCase(Locale.ROOT);
    }

    private static CardShape shape(String id, String text) {
        return member(CardShape.class, id, orElse(text, "card"));
    }

    private static Set<Carries> carries(String id, String text) {
        return Arrays.stream(orElse(text, "").split("[,\\s]+")).filter(t -> !t.isEmpty())
                .map(t -> member(Carries.class, id, t)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E member(Class<E> type, String id, String text) {
        for (E member : type.getEnumConstants()) {
            if (member.name().equalsIgnoreCase(text)) {
                return member;
            }
        }
        throw new IllegalArgumentException("The lane kind " + id + " uses the word " + text + ", which is not one of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ".");
    }

    private static String orElse(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
