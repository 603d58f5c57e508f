/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.model.study.Organisation;

/** Adds a service to what an organisation runs. */
public final class AddService extends ServiceChange {

    private final Service service = ServiceFactory.eINSTANCE.createService();
    private final ServiceInfrastructure services;

    /** @param organisation who runs it; null where that is not known */
    public AddService(EditingDomain domain, ServiceInfrastructure services, Organisation organisation, String name,
            ServiceKind kind) {
        super(Messages.addService, domain, services);
        this.services = services;
        service.setName(name);
        service.setKind(kind);
        service.setOrganisation(organisation);
    }

    /** The new service. */
    public Service service() {
        return service;
    }

    @Override
    public EObject subject() {
        return service;
    }

    @Override
    protected void plan() {
        add(services, ServicePackage.Literals.SERVICE_INFRASTRUCTURE__SERVICES, service, LAST);
    }
}
