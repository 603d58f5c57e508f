/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldway.sirius.ViewpointRegistration;
import org.fieldway.tests.sirius.odesign.aql.Services;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.fieldway.tests.sirius.odesign.scope.Scopes;

/**
 * A viewpoint specification with what belongs to it.
 *
 * @param odesign the file
 * @param bundle the folder of the bundle that holds it
 * @param services the methods of its Java extensions that could be loaded
 * @param scopes the variables of its expressions
 */
public record Specification(Odesign odesign, Path bundle, Services services, Scopes scopes) {

    /** A specification of the bundle in that folder. */
    public static Specification of(Odesign odesign, Path bundle) {
        List<Class<?>> classes = new ArrayList<>();
        odesign.all("JavaExtension").forEach(extension -> loaded(extension).ifPresent(classes::add));
        Services services = new Services(classes.stream().distinct().toList());
        return new Specification(odesign, bundle, services, new Scopes(services));
    }

    /** The class that a Java extension names, from the bundle of the specification as Sirius loads it. */
    public static Optional<Class<?>> loaded(Piece extension) {
        try {
            return Optional.of(Class.forName(extension.get("qualifiedClassName"), false, ViewpointRegistration.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Each attribute that is there and of that sort, with its piece. */
    Stream<Place> places(Feature.Sort sort) {
        return odesign.pieces().flatMap(piece -> piece.kind().features().values().stream()
                .filter(feature -> feature.sort() == sort && piece.has(feature.name())).map(feature -> new Place(piece, feature)));
    }

    /** An attribute of a piece. */
    record Place(Piece piece, Feature feature) {

        String text() {
            return piece.get(feature.name());
        }
    }
}
