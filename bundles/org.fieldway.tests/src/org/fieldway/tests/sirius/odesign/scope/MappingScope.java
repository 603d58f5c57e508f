/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.aql.Scope;
import org.fieldway.tests.sirius.odesign.aql.Type;
import org.fieldway.tests.sirius.odesign.read.Feature;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** The variables of expressions outside of tools: of representations, mappings, styles, decorations and filters. */
record MappingScope(Piece piece, Feature feature) {

    Scope scope() {
        Scope scope = new Scope(Map.of("self", self()));
        Optional<Piece> mapping = Stream.concat(Stream.of(piece), piece.around()).filter(one -> one.is("RepresentationElementMapping")).findFirst();
        if (mapping.isEmpty()) {
            return scope;
        }
        Piece shown = mapping.get();
        if (shown.is("DiagramElementMapping")) {
            scope = scope.with("container", Shown.by(Shown.containers(shown)));
        }
        if (shown.is("EdgeMapping")) {
            scope = scope.with("source", Shown.by(shown.referred("sourceMapping"))).with("target", Shown.by(shown.referred("targetMapping")));
        }
        return shown.is("TableMapping") ? inTable(shown, scope) : scope;
    }

    private static Scope inTable(Piece mapping, Scope scope) {
        Scope more = scope.with("root", mapping.around("TableDescription").map(Shown::by).orElse(Type.ANY));
        if (!mapping.is("IntersectionMapping")) {
            return more;
        }
        return more.with("lineSemantic", Shown.by(mapping.referred("lineMapping")))
                .with("columnSemantic", Shown.by(mapping.referred("columnMapping")));
    }

    private Type self() {
        if (piece.is("MappingBasedDecoration") || piece.is("MappingFilter")) {
            return Shown.by(piece.referred("mappings"));
        }
        if (piece.is("SemanticBasedDecoration")) {
            return Shown.named(piece.get("domainClass"));
        }
        if (piece.is("VSMElementCustomization") || piece.is("EStructuralFeatureCustomization")) {
            return customized();
        }
        if (feature.name().equals("semanticCandidatesExpression")) {
            return candidatesOf();
        }
        boolean finder = feature.name().equals("lineFinderExpression") || feature.name().equals("columnFinderExpression");
        if (finder && !piece.get("useDomainClass").equals("true")) {
            return Shown.by(piece.referred("lineMapping"));
        }
        return Stream.concat(Stream.of(piece), piece.around()).filter(Shown::showsElements).findFirst().map(Shown::by).orElse(Type.ANY);
    }

    /** The elements whose style is changed: those of the mappings around the styles that the change is applied on. */
    private Type customized() {
        return Shown.by(piece.all("EStructuralFeatureCustomization").stream().flatMap(change -> change.referred("appliedOn").stream())
                .flatMap(style -> style.around("RepresentationElementMapping").stream()).toList());
    }

    private Type candidatesOf() {
        List<Piece> containers = piece.is("EdgeMapping")
                ? piece.around("DiagramDescription").stream().toList() : Shown.containers(piece);
        return Shown.by(containers);
    }
}
