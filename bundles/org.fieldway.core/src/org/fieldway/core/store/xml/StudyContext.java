/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.function.Consumer;

/**
 * What the resources of one open study share.
 *
 * @param references addresses of the study's files
 * @param identities ids of the study
 * @param migrations steps from earlier versions of the format
 * @param listener told of every change of a resource's contents
 */
public record StudyContext(References references, Identities identities, Migrations migrations,
        Consumer<StudyResource> listener) {

    void changed(StudyResource resource) {
        listener.accept(resource);
    }
}
