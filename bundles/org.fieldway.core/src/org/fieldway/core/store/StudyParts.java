/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.xml.Identities;
import org.fieldway.core.store.xml.StudyResource;

/**
 * What the parts of an open study share.
 *
 * @param coder id of the researcher at work, or null
 * @param writing null where the study is open for reading only
 */
record StudyParts(Path folder, StudyFiles files, CountingFiles reader, StudyDomain domain, StudyAddresses addresses,
        Identities identities, UUID coder, Writing writing) {

    ResourceSet resources() {
        return domain.domain().getResourceSet();
    }

    /** @return the resource of a file where it is loaded or new; null otherwise */
    StudyResource loaded(String name) {
        return addresses.find(name);
    }

    <T extends EObject> T root(String name, Class<T> kind) {
        return kind.cast(loaded(name).getContents().getFirst());
    }
}
