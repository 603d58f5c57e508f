/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;

/**
 * Finds quotes: those behind something, and all that are coded. To be used on the thread of the model; reads a source
 * that was not read before, unless {@link #preparation} was.
 */
public final class Quotes {

    private final OpenStudy study;
    private final StudyMaterial material;
    private final Map<UUID, SourceEntry> entries = new HashMap<>();

    private Quotes(OpenStudy study) {
        this.study = study;
        material = StudyMaterial.of(study);
        study.study().getSources().forEach(entry -> entries.put(entry.getId(), entry));
    }

    /** Of the study as it is at this moment. */
    public static Quotes in(OpenStudy study) {
        return new Quotes(study);
    }

    /** What has to be read before the quotes behind these objects are known. */
    public MaterialReading preparation(Collection<? extends EObject> objects) {
        Set<UUID> sources = new LinkedHashSet<>();
        objects.forEach(object -> Grounded.references(object).forEach(one -> sources.add(one.getSourceId())));
        return material.reading(sources.stream().map(entries::get).filter(Objects::nonNull).toList());
    }

    /** What has to be read before every quote of the study is known. */
    public MaterialReading preparation() {
        return material.reading(study.study().getSources());
    }

    /** The quotes behind an object in the order in which they were attached; those that are gone too. */
    public List<SourceQuote> behind(EObject object) {
        return Grounded.references(object).stream().map(this::of).toList();
    }

    /** The quote that a reference means. */
    public SourceQuote of(EvidenceRef reference) {
        SourceEntry entry = entries.get(reference.getSourceId());
        if (entry == null) {
            return new SourceQuote(reference, reference.getCodingId(), QuoteState.NO_SOURCE, null, null, null);
        }
        SourceMaterial source = material.get(entry);
        Passage passage = source.passage(reference.getCodingId()).orElse(null);
        if (passage == null || !passage.isFound()) {
            return again(reference, entry, source, passage);
        }
        boolean changed = reference.getQuoteHash() != null && !reference.getQuoteHash().isEmpty()
                && !reference.getQuoteHash().equals(Sha256.of(passage.words()));
        QuoteState state = changed ? QuoteState.CHANGED : QuoteState.of(passage);
        return new SourceQuote(reference, reference.getCodingId(), state, entry, source, passage);
    }

    private static SourceQuote again(EvidenceRef reference, SourceEntry entry, SourceMaterial source, Passage lost) {
        Optional<Passage> other = source.withWords(reference.getQuoteHash());
        if (other.isPresent()) {
            return new SourceQuote(reference, reference.getCodingId(), QuoteState.REPLACED, entry, source, other.get());
        }
        QuoteState state = lost != null ? QuoteState.of(lost)
                : source.problems().isEmpty() ? QuoteState.DELETED : QuoteState.UNREADABLE;
        return new SourceQuote(reference, reference.getCodingId(), state, entry, source, lost);
    }

    /** All coded passages of the sources that were read, source by source in the study's order. */
    public List<SourceQuote> coded() {
        List<SourceQuote> all = new ArrayList<>();
        study.study().getSources().forEach(entry -> all.addAll(coded(entry)));
        return all;
    }

    /** The coded passages of a source; none where it was not read yet. */
    public List<SourceQuote> coded(SourceEntry entry) {
        return material.known(entry.getId()).map(source -> source.passages().stream()
                .map(passage -> SourceQuote.coded(entry, source, passage)).toList()).orElse(List.of());
    }

    /** The quote of one coding; empty where it is gone. */
    public Optional<SourceQuote> coded(UUID source, UUID coding) {
        return Optional.ofNullable(entries.get(source)).flatMap(entry -> {
            SourceMaterial found = material.get(entry);
            return found.passage(coding).map(passage -> SourceQuote.coded(entry, found, passage));
        });
    }
}
