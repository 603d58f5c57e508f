/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.fieldway.tests.Checkout;

/** The Ecore packages as they stand in their files, documentation included. */
final class EcoreFiles {
    private EcoreFiles() {
    }

    static Path folder() {
        return Checkout.root().resolve("bundles/org.fieldway.model/model");
    }

    static List<EPackage> load() {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        List<EPackage> packages = new ArrayList<>();
        for (EPackage generated : ModelWalk.PACKAGES) {
            URI uri = URI.createFileURI(folder().resolve(generated.getName() + ".ecore").toString());
            packages.add((EPackage) resources.getResource(uri, true).getContents().get(0));
        }
        return packages;
    }
}
