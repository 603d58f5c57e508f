/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Basis;

/** Adds a way by which people come to a service; its steps are added to it one by one. */
public final class AddRoute extends ServiceChange {

    private final ReferralRoute route = ServiceFactory.eINSTANCE.createReferralRoute();
    private final ServiceInfrastructure services;

    public AddRoute(EditingDomain domain, ServiceInfrastructure services, String name, boolean selfReferral) {
        super(Messages.addRoute, domain, services);
        this.services = services;
        route.setName(name);
        route.setSelfReferral(selfReferral);
        route.setBasis(Basis.ASSUMED);
    }

    /** The new route. */
    public ReferralRoute route() {
        return route;
    }

    @Override
    public EObject subject() {
        return route;
    }

    @Override
    protected void plan() {
        add(services, ServicePackage.Literals.SERVICE_INFRASTRUCTURE__ROUTES, route, LAST);
    }
}
