/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.Optional;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Stands on the resource set of an open study and leads back to it. */
final class StudyOfResources extends AdapterImpl {

    private final OpenStudy study;

    private StudyOfResources(OpenStudy study) {
        this.study = study;
    }

    static StudyOfResources install(OpenStudy study, ResourceSet resources) {
        StudyOfResources adapter = new StudyOfResources(study);
        resources.eAdapters().add(adapter);
        return adapter;
    }

    static Optional<OpenStudy> of(EObject object) {
        ResourceSet resources = object == null || object.eResource() == null ? null : object.eResource().getResourceSet();
        return resources == null ? Optional.empty() : resources.eAdapters().stream()
                .filter(StudyOfResources.class::isInstance).map(adapter -> ((StudyOfResources) adapter).study).findFirst();
    }

    void remove() {
        if (getTarget() != null) {
            getTarget().eAdapters().remove(this);
        }
    }
}
