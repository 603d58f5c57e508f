/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.LoadedMaterial;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.Source;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

/** The open study as its index sees it. */
final class IndexedStudy implements LoadedMaterial {

    private final StudyParts parts;
    private final Material material;

    IndexedStudy(StudyParts parts, Material material) {
        this.parts = parts;
        this.material = material;
    }

    @Override
    public Optional<CodingFile> codingFile(String name) {
        StudyResource resource = parts.loaded(name);
        return resource == null ? Optional.empty() : resource.getContents().stream()
                .filter(CodingFile.class::isInstance).map(CodingFile.class::cast).findFirst();
    }

    @Override
    public Optional<Source> source(UUID source) throws FieldwayException {
        StudyResource resource = parts.loaded(Layout.source(source));
        if (resource != null && resource.getContents().isEmpty()) {
            return Optional.empty();
        }
        Optional<EObject> entry = parts.identities().find(source);
        return entry.isPresent() && entry.get() instanceof SourceEntry found ? Optional.of(material.source(found))
                : Optional.empty();
    }

    @Override
    public Map<UUID, UUID> replacedCodes() {
        Map<UUID, UUID> replaced = new HashMap<>();
        Iterator<EObject> all = parts.root(Layout.CODEBOOK, Codebook.class).eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Code code && code.getReplacedBy() != null) {
                replaced.put(code.getId(), code.getReplacedBy().getId());
            }
        }
        return replaced;
    }

    @Override
    public Map<UUID, List<UUID>> takingPart() {
        Map<UUID, List<UUID>> participants = new HashMap<>();
        for (SourceEntry entry : parts.root(Layout.STUDY, Study.class).getSources()) {
            participants.put(entry.getId(), entry.getParticipants().stream().map(Participant::getId).toList());
        }
        return participants;
    }
}
