/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;
import org.fieldway.model.study.Basis;

/**
 * Draws a line from one organisation or service to another. It claims nothing: its basis is “assumed” until somebody
 * says what it stands on. A map that shows only some kinds of relations shows this kind as well from then on.
 */
public final class AddRelation extends ServiceChange {

    private final Relation relation = ServiceFactory.eINSTANCE.createRelation();
    private final ServiceInfrastructure services;
    private final ServiceMap map;

    /** @param map on which it is drawn; null where it is made elsewhere */
    public AddRelation(EditingDomain domain, ServiceInfrastructure services, ServiceMap map, Actor from, Actor to,
            RelationKind kind) {
        super(Messages.addRelation, domain, map == null ? services : map);
        this.services = services;
        this.map = map;
        relation.setFrom(from);
        relation.setTo(to);
        relation.setKind(kind);
        relation.setBasis(Basis.ASSUMED);
    }

    /** The new relation. */
    public Relation relation() {
        return relation;
    }

    @Override
    public EObject subject() {
        return relation;
    }

    @Override
    protected void plan() {
        add(services, ServicePackage.Literals.SERVICE_INFRASTRUCTURE__RELATIONS, relation, LAST);
        if (map != null && !map.getRelationKinds().isEmpty() && !map.getRelationKinds().contains(relation.getKind())) {
            add(map, ServicePackage.Literals.SERVICE_MAP__RELATION_KINDS, relation.getKind(), LAST);
        }
    }
}
