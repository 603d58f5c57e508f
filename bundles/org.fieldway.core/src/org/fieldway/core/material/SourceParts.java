/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the files of one source hold.
 *
 * @param textHash SHA-256 of the text as the source describes it; "" where it does not
 * @param files the coding files by name
 * @param problems sentences on the files that could not be read, by name
 */
record SourceParts(UUID source, Speech speech, String textHash, CodedText text, Map<String, CodedFile> files,
        Map<String, String> problems) {

    SourceParts {
        textHash = textHash == null ? "" : textHash;
        files = Map.copyOf(files);
        problems = Map.copyOf(problems);
    }

    SourceParts withSource(Speech newSpeech, String hash) {
        return new SourceParts(source, newSpeech, hash, text, files, problems);
    }

    SourceParts withFile(String name, CodedFile file) {
        Map<String, CodedFile> all = new LinkedHashMap<>(files);
        all.put(name, file);
        return new SourceParts(source, speech, textHash, text, all, problems);
    }

    SourceParts without(String name) {
        Map<String, CodedFile> all = new LinkedHashMap<>(files);
        all.remove(name);
        return new SourceParts(source, speech, textHash, text, all, problems);
    }
}
