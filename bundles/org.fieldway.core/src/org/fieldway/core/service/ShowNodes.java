/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Leaves organisations and services out of a map, or takes them in again. */
public final class ShowNodes extends ServiceChange {

    private final ServiceMap map;
    private final List<Actor> nodes;
    private final boolean shown;

    private ShowNodes(String label, EditingDomain domain, ServiceMap map, Collection<? extends Actor> nodes,
            boolean shown) {
        super(label, domain, map);
        this.map = map;
        this.nodes = List.copyOf(nodes);
        this.shown = shown;
    }

    /** Leaves them out; they stay in the study, and on the map's list of what is left out. */
    public static ShowNodes hide(EditingDomain domain, ServiceMap map, Collection<? extends Actor> nodes) {
        return new ShowNodes(Messages.hide, domain, map, nodes, false);
    }

    /** Takes them in, also where the map shows only what was chosen. */
    public static ShowNodes show(EditingDomain domain, ServiceMap map, Collection<? extends Actor> nodes) {
        return new ShowNodes(Messages.show, domain, map, nodes, true);
    }

    /** Takes everything in that was left out by hand. */
    public static ShowNodes showAll(EditingDomain domain, ServiceMap map) {
        return show(domain, map, map.getHidden());
    }

    @Override
    public EObject subject() {
        return nodes.isEmpty() ? map : nodes.get(0);
    }

    @Override
    protected void plan() {
        if (!shown) {
            addAll(map, ServicePackage.Literals.SERVICE_MAP__HIDDEN, nodes);
            return;
        }
        removeAll(map, ServicePackage.Literals.SERVICE_MAP__HIDDEN, nodes);
        if (!map.getShown().isEmpty()) {
            addAll(map, ServicePackage.Literals.SERVICE_MAP__SHOWN, nodes);
        }
    }
}
