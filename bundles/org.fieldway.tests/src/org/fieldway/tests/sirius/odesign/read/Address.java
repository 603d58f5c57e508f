/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a piece stands, as EMF writes it: {@code //@ownedViewpoints[name='A']/@ownedRepresentations.0}, or {@code #id} for
 * an element with {@code xmi:id}.
 */
record Address(String text) {

    private static final Pattern STEP = Pattern.compile("/@(\\w+)(?:\\.(\\d+)|\\[(\\w+)='([^']*)'\\])?");
    private static final String XMI = "http://www.omg.org/XMI";

    Optional<Piece> in(Piece root) {
        if (!text.startsWith("/")) {
            String id = text.startsWith("#") ? text.substring(1) : text;
            return root.all().filter(piece -> piece.element().getAttributeNS(XMI, "id").equals(id)).findFirst();
        }
        Matcher step = STEP.matcher(text);
        Optional<Piece> at = Optional.of(root);
        int end = text.startsWith("/0") ? 2 : 1;
        while (at.isPresent() && end < text.length()) {
            if (!step.find(end) || step.start() != end) {
                return Optional.empty();
            }
            end = step.end();
            at = next(at.get().held(step.group(1)), step);
        }
        return at;
    }

    private static Optional<Piece> next(List<Piece> held, Matcher step) {
        if (step.group(3) != null) {
            String value = URLDecoder.decode(step.group(4).replace("+", "%2B"), StandardCharsets.UTF_8);
            return held.stream().filter(piece -> piece.get(step.group(3)).equals(value)).findFirst();
        }
        int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
        return held.stream().skip(index).findFirst();
    }
}
