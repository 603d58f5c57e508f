/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.evidence.SourceQuote;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;

/** Makes releases. Every output starts here, so that nothing can show more than its audience may see. */
public final class Releases {

    private Releases() { }

    /**
     * What has to be read before maps can be released without waiting for a file: the sources that they stand on, as far
     * as they were not read yet. To be planned and kept on the thread of the model, and read on any other.
     */
    public static MaterialReading preparation(OpenStudy study, Collection<JourneyMap> maps) {
        return reading(study, maps.stream().flatMap(map -> map.getCards().stream())
                .flatMap(card -> card.getEvidence().stream()));
    }

    /** As {@link #preparation}, for service maps: the sources that the whole landscape of services stands on. */
    public static MaterialReading servicePreparation(OpenStudy study) {
        ServiceInfrastructure services = study.services();
        return reading(study, Stream.of(services.getRelations().stream().map(Relation::getEvidence),
                services.getRoutes().stream().map(ReferralRoute::getEvidence),
                services.getChanges().stream().map(LandscapeChange::getEvidence))
                .flatMap(each -> each).flatMap(Collection::stream));
    }

    private static MaterialReading reading(OpenStudy study, Stream<EvidenceRef> evidence) {
        Set<UUID> sources = evidence.map(EvidenceRef::getSourceId).collect(Collectors.toSet());
        return StudyMaterial.of(study).reading(study.study().getSources().stream()
                .filter(entry -> sources.contains(entry.getId())).toList());
    }

    /**
     * A journey map of an open study, for an audience. To be called on the thread of the model; reads the sources that
     * the map stands on where {@link #preparation} has not read them before.
     *
     * @param today consent given or taken back later does not count
     */
    public static Release<ReleasedMap> map(OpenStudy study, JourneyMap map, Audience audience, LocalDate today) {
        return map(ReleaseSource.of(study, today), map, audience);
    }

    /** A journey map for an audience, from wherever its evidence is found. */
    public static Release<ReleasedMap> map(ReleaseSource source, JourneyMap map, Audience audience) {
        return new MapRelease(source, map, audience).make();
    }

    /**
     * A service map of an open study, for an audience, at the time that the map says. To be called on the thread of the
     * model; loads the codings of the sources that the map stands on.
     */
    public static Release<ReleasedServiceMap> serviceMap(OpenStudy study, ServiceMap map, Audience audience,
            LocalDate today) {
        return serviceMap(ReleaseSource.of(study, today), map, audience, MapMoment.of(map));
    }

    /** A service map for an audience at any time, from wherever its evidence is found. */
    public static Release<ReleasedServiceMap> serviceMap(ReleaseSource source, ServiceMap map, Audience audience,
            MapMoment moment) {
        return new ServiceMapRelease(source, map, audience, moment).make();
    }

    /**
     * Quotes for an audience. For the team all of them come, each that is withheld or gone with the reason instead of its
     * words; beyond the team only those that may be read. On the thread of the model.
     */
    public static Release<List<ReleasedQuote>> quotes(OpenStudy study, List<SourceQuote> quotes, Audience audience,
            LocalDate today) {
        return new QuoteRelease(QuoteSource.of(study, today), audience).make(quotes);
    }

    /** The design of a study for an audience: reads no source. On the thread of the model. */
    public static Release<ReleasedDesign> design(ReleaseSource source, Audience audience) {
        return new DesignRelease(source, audience).make();
    }

    /**
     * How often each code was used for each participant, for an audience. On the thread of the model.
     *
     * @param codings with a code, by its id, such as {@code study.index()::ofCode}
     */
    public static Release<ReleasedCodes> codes(ReleaseSource source, Codebook codebook,
            Function<UUID, List<CodingRow>> codings, Audience audience) {
        return new CodesRelease(source, codebook, codings, audience).make();
    }

    /** The quotes behind the cards of a map for an audience. On the thread of the model. */
    public static Release<MapEvidence> evidence(OpenStudy study, JourneyMap map, Audience audience, LocalDate today) {
        return new MapEvidenceRelease(QuoteSource.of(study, today), audience).make(map);
    }

    /**
     * The text of a source for an audience, with what is coded in it. On the thread of the model.
     *
     * @param material of the source, as the study's material keeps it
     */
    public static Release<ReleasedTranscript> transcript(OpenStudy study, SourceEntry entry, SourceMaterial material,
            Audience audience, LocalDate today) {
        return new TranscriptRelease(QuoteSource.of(study, today), audience).make(entry, material);
    }
}
