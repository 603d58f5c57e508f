/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServicePackage;
import org.fieldway.ui.explorer.GroupKind;
import org.fieldway.ui.study.StudySession;

/** The service infrastructure: services, and maps of it. */
public enum ServicesGroup implements GroupKind {

    INSTANCE;

    @Override
    public String label() {
        return Messages.services;
    }

    @Override
    public String icon() {
        return "services";
    }

    @Override
    public String summary(StudySession session) {
        ServiceInfrastructure services = home(session);
        int count = services == null ? 0 : services.getServices().size();
        return Counted.join(Counted.of(session.study().getOrganisations().size(), Messages.oneOrganisation, Messages.manyOrganisations),
                Counted.of(count, Messages.oneService, Messages.manyServices));
    }

    @Override
    public List<EObject> children(StudySession session) {
        List<EObject> children = new ArrayList<>();
        ServiceInfrastructure services = home(session);
        if (services != null) {
            children.addAll(services.getMaps());
            children.addAll(services.getServices());
            children.addAll(services.getRoutes());
            children.addAll(services.getChanges());
        }
        return children;
    }

    @Override
    public ServiceInfrastructure home(StudySession session) {
        return session.root(ServiceInfrastructure.class).orElse(null);
    }

    @Override
    public EReference list() {
        return ServicePackage.Literals.SERVICE_INFRASTRUCTURE__SERVICES;
    }
}
