/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServicePackage;

/** Moves a step of a route before or behind others. */
public final class MoveRouteStep extends ServiceChange {

    private final RouteStep step;
    private final int index;

    /** @param index the step's position afterwards; beyond the border it is the border's */
    public MoveRouteStep(EditingDomain domain, RouteStep step, int index) {
        super(Messages.moveStep, domain, step.eContainer());
        this.step = step;
        this.index = index;
    }

    @Override
    public EObject subject() {
        return step;
    }

    @Override
    protected void plan() {
        ReferralRoute route = (ReferralRoute) step.eContainer();
        int target = Math.clamp(index, 0, route.getSteps().size() - 1);
        if (route.getSteps().indexOf(step) != target) {
            append(MoveCommand.create(domain, route, ServicePackage.Literals.REFERRAL_ROUTE__STEPS, step, target));
        }
    }
}
