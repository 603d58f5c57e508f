/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes the resources of one open study. */
public final class StudyResourceFactory extends ResourceFactoryImpl {

    private final StudyContext context;

    /** @param context what the resources share */
    public StudyResourceFactory(StudyContext context) {
        this.context = context;
    }

    @Override
    public Resource createResource(URI uri) {
        StudyResource resource = new StudyResource(uri, context);
        context.byName().put(resource.name(), resource);
        return resource;
    }
}
