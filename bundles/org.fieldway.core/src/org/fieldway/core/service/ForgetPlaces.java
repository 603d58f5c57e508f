/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Leaves it to the drawing again where boxes are. */
public final class ForgetPlaces extends ServiceChange {

    private final ServiceMap map;
    private final List<Actor> nodes;

    public ForgetPlaces(EditingDomain domain, ServiceMap map, Collection<? extends Actor> nodes) {
        super(nodes.size() == 1 ? Messages.forgetPlace : Messages.forgetPlaces, domain, map);
        this.map = map;
        this.nodes = List.copyOf(nodes);
    }

    @Override
    public EObject subject() {
        return nodes.isEmpty() ? map : nodes.get(0);
    }

    @Override
    protected void plan() {
        removeAll(map, ServicePackage.Literals.SERVICE_MAP__PLACEMENTS, map.getPlacements().stream()
                .filter(placement -> nodes.contains(placement.getNode())).toList());
    }
}
