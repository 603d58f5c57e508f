/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;

import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;

/**
 * Finds evidence in an open study. Keeps what it has found until it changes by a command, so that drawing a map again
 * reads no file; where the sources were read in advance, it never does. A source that cannot be read counts as if its
 * quotes were gone. To be used on the thread of the model.
 */
final class StudyEvidence implements EvidenceSource {

    private static final Map<OpenStudy, WeakReference<StudyEvidence>> OPEN = new WeakHashMap<>();
    private static final Set<String> WITHOUT_EVIDENCE = Set.of("maps", "memos", "sources", "ethics.xmi",
            "consents.xmi", "services.xmi");

    private final OpenStudy study;
    private final StudyMaterial material;
    private final Map<UUID, SourceEntry> entries = new HashMap<>();
    private final Map<UUID, Found> found = new HashMap<>();
    private EvidenceMaker maker;

    private record Found(SourceMaterial in, Map<UUID, Evidence> evidence) { }

    private StudyEvidence(OpenStudy study) {
        this.study = study;
        material = StudyMaterial.of(study);
        maker = new EvidenceMaker(study);
        study.addChangeListener(resource -> changed(resource.name()));
    }

    /** The one of this study; it lives as long as the study is held. */
    static synchronized StudyEvidence of(OpenStudy study) {
        WeakReference<StudyEvidence> known = OPEN.get(study);
        StudyEvidence evidence = known == null ? null : known.get();
        if (evidence == null) {
            evidence = new StudyEvidence(study);
            OPEN.put(study, new WeakReference<>(evidence));
        }
        return evidence;
    }

    /** Forgets what the design and the codebook may have had a part in; the material itself is kept current. */
    private void changed(String file) {
        if (!WITHOUT_EVIDENCE.contains(file.split("/")[0])) {
            entries.clear();
            found.clear();
            maker = new EvidenceMaker(study);
        }
    }

    private SourceEntry entry(UUID id) {
        if (entries.isEmpty()) {
            study.study().getSources().forEach(entry -> entries.put(entry.getId(), entry));
        }
        return entries.get(id);
    }

    @Override
    public Optional<Evidence> find(EvidenceRef reference) {
        SourceEntry entry = entry(reference.getSourceId());
        if (entry == null) {
            return Optional.empty();
        }
        SourceMaterial source = material.get(entry);
        Map<UUID, Evidence> evidence = evidence(entry, source);
        Evidence coded = evidence.get(reference.getCodingId());
        return coded != null ? Optional.of(coded)
                : source.withWords(reference.getQuoteHash()).map(other -> evidence.get(other.id()));
    }

    private Map<UUID, Evidence> evidence(SourceEntry entry, SourceMaterial source) {
        Found known = found.get(entry.getId());
        if (known == null || known.in() != source) {
            Map<UUID, Evidence> all = new LinkedHashMap<>();
            source.passages().stream().filter(Passage::isFound)
                    .forEach(passage -> all.put(passage.id(), maker.of(entry, source, passage)));
            known = new Found(source, all);
            found.put(entry.getId(), known);
        }
        return known.evidence();
    }
}
