/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;
import org.fieldway.tests.sirius.odesign.aql.Metamodel;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each address leads to an element of the kind that is wanted there: mappings, tools, styles, colours, Ecore packages. */
final class ReferencesCheck implements Check {

    private static final Pattern ENVIRONMENT = Pattern.compile("environment:/viewpoint#(?:/0|/)/@systemColors/@entries\\[name='(\\w+)'\\]");
    private static final Pattern BORDER = Pattern.compile("environment:/viewpoint#(?:/0|/)/@labelBorderStyles/@labelBorderStyleDescriptions\\[id='"
            + "(labelBorderStyleWithBeveledCorner|labelBorderForContainer|nolabelBorderForList)'\\]");
    private static final Set<String> COLOURS = Set.of("white", "black", "blue", "chocolate", "gray", "green", "orange", "purple", "red",
            "yellow");

    @Override
    public void check(Specification specification, Findings findings) {
        specification.odesign().pieces().forEach(piece -> piece.kind().features().values().stream()
                .filter(feature -> feature.sort() == Feature.Sort.REFERS)
                .forEach(feature -> piece.addresses(feature.name()).forEach(address -> address(piece, feature, address, findings))));
    }

    private static void address(Piece piece, Feature feature, String address, Findings findings) {
        String problem = feature.name() + " leads to " + address + ", ";
        if (address.startsWith("environment:")) {
            findings.unless(BORDER.matcher(address).matches() || systemColour(address), piece, problem + "which Sirius does not have");
        } else if (feature.type().equals("EPackage")) {
            findings.unless(isOurs(address), piece, problem + "which is no package of the model");
        } else {
            Optional<Piece> found = piece.odesign().at(address);
            findings.unless(found.isPresent(), piece, problem + "where nothing is");
            found.ifPresent(target -> findings.unless(feature.type().equals("EObject") || target.is(feature.type()), piece,
                    problem + "which is a " + target.kind().name() + " and no " + feature.type()));
        }
    }

    private static boolean systemColour(String address) {
        Matcher matcher = ENVIRONMENT.matcher(address);
        return matcher.matches() && COLOURS.contains(matcher.group(1).replaceFirst("^(light|dark)_", ""));
    }

    private static boolean isOurs(String address) {
        return Metamodel.PACKAGES.stream().map(EPackage::getNsURI).anyMatch(uri -> address.equals(uri + "#/"));
    }
}
