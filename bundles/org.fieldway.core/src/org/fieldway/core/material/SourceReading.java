/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.SourceFiles;
import org.fieldway.model.sources.Source;

/**
 * Reads one source: what is loaded was copied on the thread of the model, the rest comes from the files.
 *
 * @param speech null where the source itself is to be read
 * @param text null where the text is to be read
 * @param loaded the coding files that are loaded, by name; null for one that was removed
 */
record SourceReading(UUID source, String title, boolean missing, Speech speech, String textHash, String text,
        Map<String, CodedFile> loaded) {

    SourceParts read(SourceFiles files) {
        Map<String, String> problems = new HashMap<>();
        Map<String, CodedFile> codings = new HashMap<>();
        SourceParts described = described(files, problems);
        for (String name : names(files, problems)) {
            if (!loaded.containsKey(name)) {
                try {
                    codings.put(name, Copying.codings(files.codings(name)));
                } catch (FieldwayException e) {
                    problems.put(name, e.getMessage());
                }
            }
        }
        loaded.forEach((name, file) -> {
            if (file != null) {
                codings.put(name, file);
            }
        });
        return new SourceParts(source, described.speech(), described.textHash(), text(files), codings, problems);
    }

    private SourceParts described(SourceFiles files, Map<String, String> problems) {
        Speech said = speech;
        String hash = textHash;
        if (said == null) {
            said = Speech.NONE;
            try {
                Source read = missing ? null : files.source(source, title);
                said = Copying.speech(read);
                hash = read == null ? "" : read.getTextHash();
            } catch (FieldwayException e) {
                problems.put(Layout.source(source), e.getMessage());
            }
        }
        return new SourceParts(source, said, hash, null, Map.of(), Map.of());
    }

    private List<String> names(SourceFiles files, Map<String, String> problems) {
        try {
            return files.codings(source);
        } catch (FieldwayException e) {
            problems.put(Layout.sourceFolder(source), e.getMessage());
            return List.of();
        }
    }

    private CodedText text(SourceFiles files) {
        if (text != null) {
            return CodedText.of(text);
        }
        try {
            return CodedText.of(files.text(source, title));
        } catch (FieldwayException e) {
            return CodedText.unreadable(e.getMessage());
        }
    }
}
