/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.fieldway.tests.sirius.odesign.aql.Aql;
import org.fieldway.tests.sirius.odesign.aql.Metamodel;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** Each representation lists the Ecore packages whose classes it names. */
final class MetamodelsCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece representation : specification.odesign().all("RepresentationDescription")) {
            Set<String> listed = representation.addresses("metamodel").stream().map(address -> address.replaceFirst("#/$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> used = representation.all().flatMap(MetamodelsCheck::packages).map(EPackage::getNsURI)
                    .collect(Collectors.toCollection(TreeSet::new));
            used.stream().filter(uri -> !listed.contains(uri))
                    .forEach(uri -> findings.add(representation, "it names classes of " + uri + ", which its metamodel does not list"));
        }
    }

    private static Stream<EPackage> packages(Piece piece) {
        return piece.kind().features().values().stream().filter(feature -> piece.has(feature.name())).flatMap(feature -> {
            if (feature.type().equals("TypeName")) {
                return Metamodel.classNamed(piece.get(feature.name())).stream().map(type -> type.getEPackage());
            }
            return feature.sort() == Feature.Sort.EXPRESSION
                    ? new Written(piece.get(feature.name())).aql().stream().flatMap(Aql::all).flatMap(MetamodelsCheck::named) : Stream.empty();
        });
    }

    private static Stream<EPackage> named(Aql expression) {
        return switch (expression) {
            case Aql.ClassName(String inPackage, String name) -> Metamodel.named(inPackage).stream();
            case Aql.EnumName(String inPackage, String list, String name) -> Metamodel.named(inPackage).stream();
            default -> Stream.empty();
        };
    }
}
