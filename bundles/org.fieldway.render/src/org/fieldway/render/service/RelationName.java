/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedRelation;

/** What is said of a relation in words. */
final class RelationName {

    private RelationName() { }

    /** What assistive technology says: who, what kind, whom, and everything that the drawing tells by signs. */
    static String of(ReleasedRelation relation, Map<String, String> names) {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(relation.mutual() ? Messages.relationMutual : Messages.relation, new Object[] {
                names.getOrDefault(relation.fromId(), ""), relation.kindName().toLowerCase(Locale.ROOT),
                names.getOrDefault(relation.toId(), "")}));
        parts.add(relation.label());
        parts.add(relation.viaRole().isBlank() ? "" : NLS.bind(Messages.via, relation.viaRole()));
        parts.add(formality(relation.formality()));
        parts.add(words(relation));
        parts.add(grounds(relation.grounds()));
        parts.add(basis(relation.basis()));
        return join(parts);
    }

    private static String join(List<String> parts) {
        return String.join(". ", parts.stream().filter(part -> part != null && !part.isBlank()).distinct().toList());
    }

    /** What is written beside the line. */
    static String label(ReleasedRelation relation) {
        return join(List.of(relation.label(), relation.viaRole(), words(relation), grounds(relation.grounds())));
    }

    /** Until when or from when it holds, or that nobody has made sure of it; "" where there is nothing to say. */
    static String words(ReleasedRelation relation) {
        String standing = NodeName.words(relation.standing());
        return standing.isEmpty() && isConjecture(relation) ? basis(relation.basis()) : standing;
    }

    /** True for what is assumed or proposed without any excerpt behind it. */
    static boolean isConjecture(ReleasedRelation relation) {
        return relation.basis().isConjecture() && relation.grounds().dots() == 0;
    }

    private static String grounds(Grounds grounds) {
        return grounds.participants() > 0
                ? NLS.bind(Messages.groundsOf, grounds.participants(), grounds.excerpts()) : grounds.label();
    }

    private static String formality(String formality) {
        return switch (formality) {
            case "formal" -> Messages.formal;
            case "informal" -> Messages.informal;
            default -> "";
        };
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case SAID -> Messages.basisSaid;
            case OBSERVED -> Messages.basisObserved;
            case INFERRED -> Messages.basisInferred;
            case ASSUMED -> Messages.basisAssumed;
            case PROPOSED -> Messages.basisProposed;
        };
    }
}
