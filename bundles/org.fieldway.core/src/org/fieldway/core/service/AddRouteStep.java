/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Adds a step to a route. */
public final class AddRouteStep extends ServiceChange {

    private final RouteStep step = ServiceFactory.eINSTANCE.createRouteStep();
    private final ReferralRoute route;
    private final int index;

    /**
     * @param index position among the steps; larger than their number for the end
     * @param actor where it happens; null where that is not known
     */
    public AddRouteStep(EditingDomain domain, ReferralRoute route, int index, Actor actor, String what) {
        super(Messages.addStep, domain, route);
        this.route = route;
        this.index = Math.clamp(index, 0, route.getSteps().size());
        step.setActor(actor);
        step.setWhat(what);
    }

    /** The new step. */
    public RouteStep step() {
        return step;
    }

    @Override
    public EObject subject() {
        return step;
    }

    @Override
    protected void plan() {
        add(route, ServicePackage.Literals.REFERRAL_ROUTE__STEPS, step, index);
    }
}
