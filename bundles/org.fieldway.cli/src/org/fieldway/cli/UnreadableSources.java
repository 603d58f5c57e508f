/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.SourceEntry;

/** Finds the sources of which a file is broken or missing: without them counts and maps would be wrong in silence. */
final class UnreadableSources {

    private UnreadableSources() { }

    /** A sentence for each, naming the file; empty where all can be read. Opens no source that is whole. */
    static List<String> of(OpenStudy study) throws FieldwayException {
        List<String> broken = study.index().unreadable();
        List<String> sentences = new ArrayList<>();
        for (SourceEntry entry : study.study().getSources()) {
            String folder = "sources/" + entry.getId() + "/";
            boolean gone = !entry.isMissing() && !Files.exists(study.folder().resolve(folder + "source.xmi"));
            if (gone || broken.stream().anyMatch(name -> name.startsWith(folder))) {
                problem(study, entry).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    /** @throws FieldwayException with the first sentence, where a source cannot be read */
    static void refuse(OpenStudy study) throws FieldwayException {
        List<String> sentences = of(study);
        if (!sentences.isEmpty()) {
            throw new FieldwayException(sentences.getFirst());
        }
    }

    private static Optional<String> problem(OpenStudy study, SourceEntry entry) {
        try {
            study.source(entry);
            study.codingFiles(entry);
            return Optional.empty();
        } catch (FieldwayException e) {
            return Optional.of(e.getMessage());
        }
    }
}
