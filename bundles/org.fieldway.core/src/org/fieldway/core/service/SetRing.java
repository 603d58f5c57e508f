/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Says how close boxes are to the centre; where in its ring a box is drawn is left to the drawing. */
public final class SetRing extends ServiceChange {

    private final ServiceMap map;
    private final List<Actor> nodes;
    private final int ring;

    /** @param ring from 1, the closest, to 3 */
    public SetRing(EditingDomain domain, ServiceMap map, Collection<? extends Actor> nodes, int ring) {
        super(Messages.setRing, domain, map);
        this.map = map;
        this.nodes = List.copyOf(nodes);
        this.ring = Math.max(1, ring);
    }

    @Override
    public EObject subject() {
        return nodes.isEmpty() ? map : nodes.get(0);
    }

    @Override
    protected void plan() {
        nodes.forEach(this::put);
    }

    private void put(Actor node) {
        Optional<NodePlacement> present = MoveNodes.placement(map, node);
        if (present.isEmpty()) {
            NodePlacement placement = ServiceFactory.eINSTANCE.createNodePlacement();
            placement.setNode(node);
            placement.setRing(ring);
            add(map, ServicePackage.Literals.SERVICE_MAP__PLACEMENTS, placement, LAST);
            return;
        }
        set(present.get(), ServicePackage.Literals.NODE_PLACEMENT__X, 0.0);
        set(present.get(), ServicePackage.Literals.NODE_PLACEMENT__Y, 0.0);
        set(present.get(), ServicePackage.Literals.NODE_PLACEMENT__RING, ring);
    }
}
