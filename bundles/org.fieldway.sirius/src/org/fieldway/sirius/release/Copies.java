/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.fieldway.core.release.Grounds;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Identified;
import org.fieldway.model.study.StudyFactory;

/** What all copies do alike. */
final class Copies {

    private Copies() { }

    /** Gives a new object the id of what it is a copy of. */
    static <T extends Identified> T with(String id, T fresh) {
        fresh.setId(UUID.fromString(id));
        return fresh;
    }

    /** "" is no text in the model. */
    static String text(String released) {
        return released == null || released.isEmpty() ? null : released;
    }

    /** As many references as quotes may be told of; they name no source and no quote. */
    static void evidence(String id, Grounds grounds, List<EvidenceRef> references) {
        for (int number = 0; number < grounds.excerpts(); number++) {
            EvidenceRef reference = StudyFactory.eINSTANCE.createEvidenceRef();
            reference.setId(UUID.nameUUIDFromBytes((id + number).getBytes(StandardCharsets.UTF_8)));
            references.add(reference);
        }
    }
}
