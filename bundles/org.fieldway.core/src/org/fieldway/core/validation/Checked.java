/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldway.core.consent.ConsentPolicy;
import org.fieldway.core.release.EvidenceSource;
import org.fieldway.core.release.ReleaseSource;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

/**
 * A study as rules see it.
 *
 * @param evidence finds the excerpts that cards and outputs point to
 * @param facts what is known of the material
 * @param today the day that deadlines are held against
 */
public record Checked(Study study, Codebook codebook, ServiceInfrastructure services, Ethics ethics, Consents consents,
        List<JourneyMap> maps, ConsentPolicy policy, EvidenceSource evidence, MaterialFacts facts, LocalDate today) {

    public Checked {
        maps = List.copyOf(maps);
    }

    /**
     * An open study; reads all its sources, so it may take a while. To be called on the thread of the model.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException where that was asked for
     */
    public static Checked of(OpenStudy open, LocalDate today, IProgressMonitor monitor) {
        ReleaseSource source = ReleaseSource.of(open, today);
        return new Checked(open.study(), open.codebook(), open.services(), open.ethics(), open.consents(), open.maps(),
                source.policy(), source.evidence(), new MaterialReader(open).read(monitor), today);
    }

    /** The entry of a source; empty where the study has none of this id. */
    public Optional<SourceEntry> source(UUID id) {
        return study.getSources().stream().filter(entry -> entry.getId().equals(id)).findFirst();
    }
}
