/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the resources of one open study share.
 *
 * @param references addresses of the study's files
 * @param identities ids of the study
 * @param migrations steps from earlier versions of the format
 * @param listener told of every change of a resource's contents
 * @param byName the resources that were made, by the name of their file; EMF's own list is searched from its start
 */
public record StudyContext(References references, Identities identities, Migrations migrations,
        Consumer<StudyResource> listener, TreeMap<String, StudyResource> byName) {

    /** @return the resource of a file, where it is in the resource set */
    public Optional<StudyResource> find(String name) {
        return Optional.ofNullable(byName.get(name)).filter(resource -> resource.getResourceSet() != null);
    }

    /** @return the resources of the files in a folder and below it */
    public Collection<StudyResource> inFolder(String folder) {
        return byName.subMap(folder + '/', folder + (char) ('/' + 1)).values().stream()
                .filter(resource -> resource.getResourceSet() != null).toList();
    }

    void changed(StudyResource resource) {
        listener.accept(resource);
    }
}
