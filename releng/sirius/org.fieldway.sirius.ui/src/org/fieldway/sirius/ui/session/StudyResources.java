/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * The resources of one open study. Sirius follows every reference that it meets; here a reference never loads a file of the study:
 * the core is there, and material is loaded by Fieldway alone. What is not there stays unresolved, without an error.
 */
final class StudyResources extends ResourceSetImpl {

    private static final String ENVIRONMENT = "environment";

    private final Predicate<Resource> readOnly;

    StudyResources(Predicate<Resource> readOnly) {
        this.readOnly = readOnly;
        new MappedResourceLocator(this);
    }

    /** True where the file may not be changed now: the study is open for reading, or somebody else has the file's lock. */
    boolean isReadOnly(Resource resource) {
        return readOnly.test(resource);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, loadOnDemand && isShipped(uri));
    }

    /** True for what comes with a bundle, such as the viewpoint specification, and for the colours of Sirius. */
    static boolean isShipped(URI uri) {
        return uri.isPlatformPlugin() || ENVIRONMENT.equals(uri.scheme());
    }
}
