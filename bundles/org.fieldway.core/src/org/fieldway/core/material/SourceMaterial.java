/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.fieldway.core.text.Sha256;

/** A source with all that is coded in it, at one moment: immutable, for any thread. */
public final class SourceMaterial {

    private final SourceParts parts;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<UUID, Passage> byId = new HashMap<>();
    private Map<String, Passage> byWords;

    SourceMaterial(SourceParts parts) {
        this.parts = parts;
        parts.files().values().forEach(file -> passages.addAll(file.passages(parts.source(), parts.text())));
        passages.sort(Comparator.comparingInt(Passage::start).thenComparing(Passage::end));
        passages.forEach(passage -> byId.put(passage.id(), passage));
    }

    SourceParts parts() {
        return parts;
    }

    /** Id of the source's entry. */
    public UUID source() {
        return parts.source();
    }

    /** Exactly what is coded; "" where the source has no text, or it cannot be read. */
    public String text() {
        return parts.text().words();
    }

    /** True where the text could be read. */
    public boolean hasText() {
        return parts.text().isRead();
    }

    /** True where the text is not the one that the source describes: somebody changed it from outside. */
    public boolean isTextChanged() {
        return hasText() && !parts.textHash().isEmpty() && !parts.textHash().equals(parts.text().hash());
    }

    /** Why the text cannot be read; "" where it can. */
    public String textProblem() {
        return parts.text().problem();
    }

    /** Sentences on the files that are missing or broken, that of the text left out. */
    public List<String> problems() {
        return List.copyOf(parts.problems().values());
    }

    /** Who speaks where. */
    public Speech speech() {
        return parts.speech();
    }

    /** All coded passages, by start, then end; those that are lost too. */
    public List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** The passage of a coding; empty where there is no such coding here. */
    public Optional<Passage> passage(UUID coding) {
        return Optional.ofNullable(byId.get(coding));
    }

    /** A passage that says exactly the words of this hash now; empty where none does. */
    public synchronized Optional<Passage> withWords(String hash) {
        if (byWords == null) {
            byWords = new HashMap<>();
            passages.stream().filter(Passage::isFound)
                    .forEach(passage -> byWords.putIfAbsent(Sha256.of(passage.words()), passage));
        }
        return Optional.ofNullable(byWords.get(hash));
    }
}
