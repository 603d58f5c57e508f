/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.service.ServicePackage;

/** Makes a new map of the landscape, which shows all of it. */
public final class AddServiceMap extends ServiceChange {

    private final ServiceMap map = ServiceFactory.eINSTANCE.createServiceMap();
    private final ServiceInfrastructure services;

    public AddServiceMap(EditingDomain domain, ServiceInfrastructure services, String name, ServiceLayout layout) {
        super(Messages.addMap, domain, services);
        this.services = services;
        map.setName(name);
        map.setLayout(layout);
    }

    /** The new map. */
    public ServiceMap map() {
        return map;
    }

    @Override
    public EObject subject() {
        return map;
    }

    @Override
    protected void plan() {
        add(services, ServicePackage.Literals.SERVICE_INFRASTRUCTURE__MAPS, map, LAST);
    }
}
