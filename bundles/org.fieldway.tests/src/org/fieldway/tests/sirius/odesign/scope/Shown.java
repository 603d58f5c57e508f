/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.fieldway.tests.sirius.odesign.aql.Metamodel;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** The elements of a study that representations and mappings show. */
public final class Shown {

    private Shown() { }

    /** The class that an attribute names; any class where it names none that is known. */
    public static Type named(String className) {
        return Metamodel.classNamed(className).<Type>map(Type::of).orElse(Type.ANY);
    }

    /** What a representation or mapping shows. */
    public static Type by(Piece piece) {
        if (piece.is("EdgeMapping") && !piece.get("useDomainElement").equals("true")) {
            return by(piece.referred("sourceMapping").stream().filter(source -> source != piece).toList());
        }
        if (piece.is("IntersectionMapping") && !piece.get("useDomainClass").equals("true")) {
            return by(piece.referred("lineMapping"));
        }
        if (piece.is("FeatureColumnMapping")) {
            return by(piece.around("TableDescription").map(table -> table.all("LineMapping")).orElse(List.of()));
        }
        return named(piece.get("domainClass"));
    }

    /** What any of these shows; any class where there is none of them. */
    public static Type by(Collection<Piece> pieces) {
        Set<EClass> classes = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (by(piece) instanceof Type.Objects objects) {
                classes.addAll(objects.classes());
            }
        }
        return classes.isEmpty() ? Type.ANY : new Type.Objects(classes);
    }

    /** The pieces that point to this one by a feature, in the order of the file. */
    public static List<Piece> users(Piece piece, String feature) {
        return piece.odesign().users(piece, feature);
    }

    /** The representations and mappings whose elements hold those of a mapping: around it, or reusing it. */
    public static List<Piece> containers(Piece mapping) {
        Stream<Piece> around = mapping.around().filter(Shown::showsElements).limit(1);
        Stream<Piece> reusing = Stream.of("reusedMappings", "reusedNodeMappings", "reusedContainerMappings", "reusedBorderedNodeMappings")
                .flatMap(feature -> users(mapping, feature).stream())
                .map(user -> showsElements(user) ? user : user.around("DiagramDescription").orElse(user));
        return Stream.concat(around, reusing).distinct().toList();
    }

    /** True for pieces that show elements: representations and mappings. */
    public static boolean showsElements(Piece piece) {
        return piece.is("RepresentationDescription") || piece.is("RepresentationElementMapping");
    }
}
