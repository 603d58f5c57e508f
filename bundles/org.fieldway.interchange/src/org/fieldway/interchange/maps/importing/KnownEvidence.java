/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.evidence.EvidenceRefs;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.CodingRow;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.interchange.ImportNote;
import org.fieldway.interchange.ImportNote.Kind;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;

/** The codings that a draft names, as far as the study has them. */
final class KnownEvidence {

    private static final int MOST_TOLD = 5;

    private final Map<UUID, EvidenceRef> known = new HashMap<>();
    private final Set<UUID> unknown = new LinkedHashSet<>();

    private KnownEvidence() { }

    static KnownEvidence of(OpenStudy study, MapDraft draft) throws FieldwayException {
        KnownEvidence evidence = new KnownEvidence();
        Map<UUID, SourceEntry> entries = study.study().getSources().stream()
                .collect(Collectors.toMap(SourceEntry::getId, entry -> entry, (one, other) -> one));
        StudyMaterial material = StudyMaterial.of(study);
        for (Map.Entry<UUID, Optional<CodingRow>> named : rows(study, draft).entrySet()) {
            Optional<EvidenceRef> reference = named.getValue().filter(row -> entries.containsKey(row.source()))
                    .flatMap(row -> material.get(entries.get(row.source())).passage(row.id()).map(passage ->
                            EvidenceRefs.of(row.source(), row.id(), passage.coded().quote().text())));
            reference.ifPresentOrElse(found -> evidence.known.put(named.getKey(), found),
                    () -> evidence.unknown.add(named.getKey()));
        }
        return evidence;
    }

    static Set<UUID> sources(OpenStudy study, MapDraft draft) throws FieldwayException {
        return rows(study, draft).values().stream().flatMap(Optional::stream).map(CodingRow::source)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Optional<CodingRow>> rows(OpenStudy study, MapDraft draft) throws FieldwayException {
        Map<UUID, Optional<CodingRow>> rows = new HashMap<>();
        List<UUID> ids = draft.cards().stream().flatMap(card -> card.evidence().stream()).distinct().toList();
        if (!ids.isEmpty()) {
            CodingIndex index = study.index();
            ids.forEach(id -> rows.put(id, index.find(id)));
        }
        return rows;
    }

    /** New references to those of the codings that the study has. */
    List<EvidenceRef> references(List<UUID> ids) {
        List<EvidenceRef> references = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(ids)) {
            if (known.containsKey(id)) {
                references.add(EvidenceRefs.copy(known.get(id)));
            }
        }
        return references;
    }

    List<ImportNote> notes() {
        List<ImportNote> notes = new ArrayList<>();
        if (!known.isEmpty()) {
            notes.add(new ImportNote(Kind.RECOGNISED, NLS.bind(Messages.evidenceLinked, known.size(),
                    known.size() + unknown.size())));
        }
        if (!unknown.isEmpty()) {
            String first = unknown.stream().limit(MOST_TOLD).map(UUID::toString).collect(Collectors.joining(", "));
            notes.add(new ImportNote(Kind.LEFT_OUT, NLS.bind(Messages.evidenceUnknown, unknown.size(),
                    unknown.size() > MOST_TOLD ? first + " …" : first)));
        }
        return notes;
    }
}
