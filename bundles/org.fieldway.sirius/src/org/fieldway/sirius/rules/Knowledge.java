/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.release.Evidence;
import org.fieldway.core.release.EvidenceSource;
import org.fieldway.core.release.Whose;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.MaterialFacts;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.Study;
import org.fieldway.sirius.parts.Parts;

/** What rules may know of a study without waiting for a file. */
final class Knowledge {

    private Knowledge() { }

    /** Of an open study; how often codes are used is known once the index was read. */
    static Checked of(OpenStudy open, EvidenceSource evidence) {
        return checked(open.study(), open.codebook(), open.services(), open.ethics(), open.consents(), open.maps(),
                evidence, codings(open));
    }

    /** Of a model in memory that no study is open for; empty where there is no design beside the object. */
    static Optional<Checked> beside(EObject object) {
        EvidenceSource unknown = reference -> Optional.of(
                new Evidence("", "", "", List.of(), "", Whose.values()[0], null));
        return Parts.study(object).map(study -> checked(study,
                Parts.codebook(object).orElseGet(CodesFactory.eINSTANCE::createCodebook),
                Parts.services(object).orElseGet(ServiceFactory.eINSTANCE::createServiceInfrastructure),
                first(object, Ethics.class).orElseGet(EthicsFactory.eINSTANCE::createEthics),
                first(object, Consents.class).orElseGet(EthicsFactory.eINSTANCE::createConsents),
                Parts.all(object, JourneyMap.class), unknown, Map.of()));
    }

    private static <T extends EObject> Optional<T> first(EObject object, Class<T> type) {
        return Parts.all(object, type).stream().findFirst();
    }

    private static Checked checked(Study study, Codebook codebook, ServiceInfrastructure services, Ethics ethics,
            Consents consents, List<JourneyMap> maps, EvidenceSource evidence, Map<UUID, Integer> codings) {
        ConsentPolicy policy = new ConsentPolicy(ConsentBooks.of(study, ethics, consents));
        MaterialFacts facts = new MaterialFacts(codings, List.of(), List.of(), List.of());
        return new Checked(study, codebook, services, ethics, consents, maps, policy, evidence, facts, LocalDate.now());
    }

    private static Map<UUID, Integer> codings(OpenStudy open) {
        if (!open.isIndexReady()) {
            return Map.of();
        }
        try {
            return open.index().countByCode();
        } catch (FieldwayException e) {
            // The problems view says which file is broken; here the codings are merely not known.
            return Map.of();
        }
    }
}
