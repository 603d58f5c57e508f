/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.study.SourceEntry;

/** What the study holds already, and what this import has added: names, and texts by their hash. */
final class KnownSources {

    private final OpenStudy study;
    private final Set<String> names = new HashSet<>();
    private final Map<Integer, List<SourceEntry>> byLength = new HashMap<>();
    private final Map<String, String> newTexts = new HashMap<>();

    KnownSources(OpenStudy study) {
        this.study = study;
        for (SourceEntry entry : study.study().getSources()) {
            names.add(key(String.valueOf(entry.getName())));
            if (entry.getCharacters() != null) {
                byLength.computeIfAbsent(entry.getCharacters(), length -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * The name of the source that holds exactly this text; only sources of the same length are read for that.
     *
     * @throws FieldwayException where such a source is broken
     */
    Optional<String> holderOf(String text) throws FieldwayException {
        String hash = Sha256.of(text);
        for (SourceEntry entry : byLength.getOrDefault(text.length(), List.of())) {
            if (!entry.isMissing() && hash.equals(study.source(entry).getTextHash())) {
                return Optional.of(entry.getName());
            }
        }
        return Optional.ofNullable(newTexts.get(hash));
    }

    /** Takes a name for a new text: the wished one, or with the first free number behind it. */
    String take(String wished, String text) {
        String name = wished;
        for (int number = 2; !names.add(key(name)); number++) {
            name = wished + " (" + number + ")";
        }
        newTexts.put(Sha256.of(text), name);
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
