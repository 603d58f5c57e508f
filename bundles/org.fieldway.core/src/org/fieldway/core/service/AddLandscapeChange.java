/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.time.LocalDate;
import java.util.Collection;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ChangeKind;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Actor;

/** Notes that the landscape has changed or is going to. */
public final class AddLandscapeChange extends ServiceChange {

    private final LandscapeChange change = ServiceFactory.eINSTANCE.createLandscapeChange();
    private final ServiceInfrastructure services;

    /**
     * @param on the day; null where it is not known
     * @param affects organisations and services that it touches
     */
    public AddLandscapeChange(EditingDomain domain, ServiceInfrastructure services, String name, ChangeKind kind,
            ChangeStatus status, LocalDate on, Collection<? extends Actor> affects) {
        super(Messages.addChange, domain, services);
        this.services = services;
        change.setName(name);
        change.setKind(kind);
        change.setStatus(status);
        change.setChangedOn(on);
        change.getAffects().addAll(affects);
    }

    /** The new change. */
    public LandscapeChange change() {
        return change;
    }

    @Override
    public EObject subject() {
        return change;
    }

    @Override
    protected void plan() {
        add(services, ServicePackage.Literals.SERVICE_INFRASTRUCTURE__CHANGES, change, LAST);
    }
}
