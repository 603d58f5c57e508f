/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Changes what a line says or where it ends. */
public final class EditRelation extends ServiceChange {

    private final Relation relation;
    private final Map<EStructuralFeature, Object> values;

    private EditRelation(String label, EditingDomain domain, Relation relation, Map<EStructuralFeature, Object> values) {
        super(label, domain, relation.eContainer());
        this.relation = relation;
        this.values = values;
    }

    /** Lets it begin and end elsewhere; its evidence and everything else that it says stay. */
    public static EditRelation ends(EditingDomain domain, Relation relation, Actor from, Actor to) {
        return new EditRelation(Messages.reconnectRelation, domain, relation, Map.of(
                ServicePackage.Literals.RELATION__FROM, from, ServicePackage.Literals.RELATION__TO, to));
    }

    /** Turns it round. */
    public static EditRelation reversed(EditingDomain domain, Relation relation) {
        return new EditRelation(Messages.reverseRelation, domain, relation, Map.of(
                ServicePackage.Literals.RELATION__FROM, relation.getTo(),
                ServicePackage.Literals.RELATION__TO, relation.getFrom()));
    }

    /** Gives it another kind. */
    public static EditRelation kind(EditingDomain domain, Relation relation, RelationKind kind) {
        return new EditRelation(Messages.setRelationKind, domain, relation,
                Map.of(ServicePackage.Literals.RELATION__KIND, kind));
    }

    /** Says through which role it works; "" for none. */
    public static EditRelation viaRole(EditingDomain domain, Relation relation, String role) {
        return new EditRelation(Messages.setViaRole, domain, relation,
                Map.of(ServicePackage.Literals.RELATION__VIA_ROLE, role));
    }

    /** Says whether it holds in both directions. */
    public static EditRelation mutual(EditingDomain domain, Relation relation, boolean mutual) {
        return new EditRelation(Messages.setMutual, domain, relation,
                Map.of(ServicePackage.Literals.RELATION__MUTUAL, mutual));
    }

    @Override
    public EObject subject() {
        return relation;
    }

    @Override
    protected void plan() {
        values.forEach((feature, value) -> set(relation, feature, value));
    }
}
