/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.service;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.release.Standing;
import org.fieldway.model.service.Relation;

/** How the line of a relation looks beyond the colour of its kind. */
public final class RelationLine {

    /**
     * Dashes where nobody has made sure of it, dots where it has ended or has not begun, else a whole line.
     *
     * @param view of it, in a diagram of the map
     * @return literal of a line style of Sirius
     */
    public String relationDashes(EObject drawn, EObject view) {
        return !(drawn instanceof Relation relation) ? "solid" : ServiceWords.standing(relation, view).state() != Standing.State.EXISTING ? "dot"
                : ServiceWords.isConjecture(relation) ? "dash" : "solid";
    }

    /** The head that the line has at its beginning: that of its end where it holds both ways, else none. */
    public String relationTail(EObject drawn) {
        return drawn instanceof Relation relation && relation.isMutual() ? relationHead(drawn) : "NoDecoration";
    }

    /** The head of each kind, so that colour is not all that tells kinds apart. */
    public String relationHead(EObject drawn) {
        return !(drawn instanceof Relation relation) ? "InputArrow" : switch (relation.getKind()) {
            case REFERS, PRESCRIBES, FUNDS -> "InputFillClosedArrow";
            case SIGNPOSTS, SHARES_INFORMATION -> "InputArrow";
            case COMMISSIONS -> "FillDiamond";
            case WORKS_WITH -> "Dot";
        };
    }

    /** True for what is drawn as the line of a relation. */
    public boolean isRelation(EObject drawn) {
        return drawn instanceof Relation;
    }

    /**
     * Whether the relation is of a kind.
     *
     * @param kind literal of a {@link org.fieldway.model.service.RelationKind}
     */
    public boolean isOfKind(Relation relation, String kind) {
        return relation.getKind().getLiteral().equals(kind);
    }

    /** Whether the relation is of another kind: for a filter that leaves a kind out. */
    public boolean isNotOfKind(Relation relation, String kind) {
        return !isOfKind(relation, kind);
    }
}
