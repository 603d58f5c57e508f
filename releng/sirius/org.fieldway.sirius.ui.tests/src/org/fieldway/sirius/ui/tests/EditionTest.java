/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.fieldway.ui.tests.support.StudyTest;
import org.junit.jupiter.api.Test;

/** What makes this edition: the viewpoint is registered, and studies live on a transactional domain. */
class EditionTest extends StudyTest {

    @Test
    void viewpointIsRegisteredWithItsFiveRepresentations() {
        List<String> found = ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(viewpoint -> "Student journeys".equals(viewpoint.getName()))
                .flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream()).map(RepresentationDescription::getName).sorted().toList();
        assertEquals(List.of("Codes by participant", "Journey diagram", "Journey table", "Service map", "Study design map"), found);
    }

    @Test
    void studyIsOpenedOnATransactionalDomain() {
        assertInstanceOf(TransactionalEditingDomain.class, openSample().domain());
    }

    @Test
    void productSaysThatItIsTheEditionWithSirius() {
        assertEquals("org.fieldway.sirius.ui.product", Platform.getProduct().getId());
        assertTrue(Platform.getProduct().getName().contains("Sirius"));
    }
}
