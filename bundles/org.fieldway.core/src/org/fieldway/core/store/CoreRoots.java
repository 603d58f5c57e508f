/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.store.xml.BrokenFileException;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.Study;

/** Which object each core file holds. */
final class CoreRoots {

    private static final Map<String, Class<? extends EObject>> KINDS = Map.of(Layout.STUDY, Study.class,
            Layout.CODEBOOK, Codebook.class, Layout.SERVICES, ServiceInfrastructure.class, Layout.ETHICS, Ethics.class,
            Layout.CONSENTS, Consents.class);

    private CoreRoots() {
    }

    static void require(StudyResource resource) throws BrokenFileException {
        resource.root(KINDS.getOrDefault(resource.name(), JourneyMap.class));
    }
}
