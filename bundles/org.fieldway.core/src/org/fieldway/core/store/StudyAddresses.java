/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.fieldway.core.store.xml.Identities;
import org.fieldway.core.store.xml.Migrations;
import org.fieldway.core.store.xml.References;
import org.fieldway.core.store.xml.StudyContext;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.core.store.xml.StudyResourceFactory;
import org.fieldway.core.store.xml.StudyUriHandler;

/** Prepares a resource set so that it knows the files of one study and nothing else. */
final class StudyAddresses {

    private final StudyContext context;

    private StudyAddresses(StudyContext context) {
        this.context = context;
    }

    static StudyAddresses install(ResourceSet resources, Path folder, Identities identities, Migrations migrations,
            StudyUriHandler.FileReader reader, Consumer<StudyResource> listener) {
        URI uri = URI.createFileURI(folder.toAbsolutePath().normalize().toString()).appendSegment("");
        return install(resources, new References(uri), identities, migrations, reader, listener);
    }

    private static StudyAddresses install(ResourceSet resources, References references, Identities identities,
            Migrations migrations, StudyUriHandler.FileReader reader, Consumer<StudyResource> listener) {
        StudyContext context = new StudyContext(references, identities, migrations, listener, new TreeMap<>());
        resources.setURIConverter(StudyUriHandler.converter(references, reader));
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        Resource.Factory factory = new StudyResourceFactory(context);
        factories.put("xmi", factory);
        factories.put("fieldway", factory);
        return new StudyAddresses(context);
    }

    /** Prepares another resource set for the same files, which knows nothing of what is loaded here. */
    StudyAddresses beside(ResourceSet resources, Identities identities, StudyUriHandler.FileReader reader) {
        return install(resources, context.references(), identities, context.migrations(), reader, resource -> { });
    }

    URI uri(String name) {
        return context.references().uri(name);
    }

    /** @return the file of the study that a resource is for; empty for a resource that is no part of the study */
    Optional<String> name(Resource resource) {
        return resource == null || resource.getURI() == null ? Optional.empty()
                : context.references().name(resource.getURI());
    }

    /** @return the resource of a file where it is loaded or new; null otherwise */
    StudyResource find(String name) {
        return context.find(name).orElse(null);
    }

    Collection<StudyResource> inFolder(String folder) {
        return context.inFolder(folder);
    }
}
