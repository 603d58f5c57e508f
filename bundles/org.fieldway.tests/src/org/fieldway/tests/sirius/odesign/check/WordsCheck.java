/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.read.Vocabulary;
import org.w3c.dom.Attr;
import org.w3c.dom.NamedNodeMap;

/** Sirius knows each element and attribute at its place, and each word of a closed list. It would drop others silently. */
final class WordsCheck implements Check {

    private static final Set<String> FOREIGN = Set.of("http://www.omg.org/XMI", "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/");

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().strangers().forEach(stranger -> findings.add(stranger.piece(), stranger.sentence()));
        specification.odesign().pieces().forEach(piece -> attributes(piece, findings));
    }

    private static void attributes(Piece piece, Findings findings) {
        NamedNodeMap attributes = piece.element().getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getNamespaceURI() == null || !FOREIGN.contains(attribute.getNamespaceURI())) {
                attribute(piece, attribute, findings);
            }
        }
    }

    private static void attribute(Piece piece, Attr attribute, Findings findings) {
        Optional<Feature> feature = piece.kind().feature(attribute.getName()).filter(one -> one.sort() != Feature.Sort.HOLDS);
        if (feature.isEmpty()) {
            findings.add(piece, "Sirius knows no attribute " + attribute.getName() + " here");
            return;
        }
        String value = attribute.getValue();
        boolean known = switch (feature.get().type()) {
            case "EBoolean" -> List.of("true", "false").contains(value);
            case "EInt", "EIntegerObject" -> value.matches("-?\\d+");
            default -> Vocabulary.sirius().words(feature.get().type()).map(words -> words.contains(value)).orElse(true);
        };
        findings.unless(known, piece, attribute.getName() + "=\"" + value + "\" is no " + feature.get().type());
    }
}
