/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.fieldway.core.material.Attributed;
import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.OpenStudy;

/** What codings hold beyond the index: their words, and what they say on the service. For any thread. */
public final class CodingDetails {

    /** Nothing is known: enough to count cards, but quotes have no words and nothing is gathered by aspect. */
    public static final CodingDetails NONE = new CodingDetails(List.of());

    private final Map<UUID, SourceMaterial> sources = new HashMap<>();

    private CodingDetails(Collection<SourceMaterial> material) {
        material.forEach(source -> sources.put(source.source(), source));
    }

    /**
     * Of the sources that a draft needs, see {@link Drafting#sources}. To be called on the thread of the model; reads
     * them where that was not done before.
     */
    public static CodingDetails of(OpenStudy study, Collection<UUID> sources) {
        StudyMaterial material = StudyMaterial.of(study);
        return new CodingDetails(study.study().getSources().stream()
                .filter(entry -> sources.contains(entry.getId())).map(material::get).toList());
    }

    /** The words that were coded; "" where they cannot be found. */
    String words(UUID source, UUID coding) {
        SourceMaterial material = sources.get(source);
        return material == null ? "" : material.passage(coding).filter(Passage::isFound).map(Passage::words).orElse("");
    }

    /** To which aspects of the service the coder attributed a value. */
    List<Attributed> values(UUID source, UUID coding) {
        SourceMaterial material = sources.get(source);
        return material == null ? List.of()
                : material.passage(coding).map(passage -> passage.coded().values()).orElse(List.of());
    }
}
