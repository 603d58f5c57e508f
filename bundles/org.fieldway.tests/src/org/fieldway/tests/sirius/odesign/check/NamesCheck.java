/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * Names are unique: those of mappings, layers, filters, and tools within a representation, and those of representations,
 * colours and ids within the file. Saved diagrams and addresses find elements by them.
 */
final class NamesCheck implements Check {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final Set<String> IN_REPRESENTATION = Set.of("RepresentationElementMapping", "Layer", "FilterDescription",
            "AbstractToolDescription", "ToolSection", "ValidationRule", "DecorationDescription");
    private static final Set<String> IN_FILE = Set.of("RepresentationDescription", "Viewpoint", "UserColor", "UserColorsPalette");

    @Override
    public void check(Specification specification, Findings findings) {
        Piece root = specification.odesign().root();
        IN_FILE.forEach(kind -> unique(root.all(kind).stream(), Piece::name, "name", findings));
        for (Piece representation : root.all("RepresentationDescription")) {
            IN_REPRESENTATION.forEach(kind -> unique(representation.all(kind).stream().filter(piece -> !piece.parent().is("ModelOperation")
                    && !piece.parent().kind().name().startsWith("Init")), Piece::name, "name", findings));
        }
        unique(root.all(), piece -> piece.element().getAttributeNS(XMI, "id"), "id", findings);
    }

    private static void unique(Stream<Piece> pieces, Function<Piece, String> name, String what, Findings findings) {
        Map<String, Piece> taken = new HashMap<>();
        pieces.filter(piece -> !name.apply(piece).isEmpty()).forEach(piece -> {
            Piece first = taken.putIfAbsent(name.apply(piece), piece);
            if (first != null && first != piece) {
                findings.add(piece, "its " + what + " \"" + name.apply(piece) + "\" is taken by " + first.described());
            }
        });
    }
}
