/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.study.SourceEntry;

/** The texts of sources: UTF-8 files that hold exactly what is coded, and those that were added since the study was opened. */
final class TextFiles {

    private final CountingFiles reader;
    private final Map<UUID, String> added = new HashMap<>();

    TextFiles(CountingFiles reader) {
        this.reader = reader;
    }

    void add(UUID source, String text) {
        added.put(source, text);
    }

    String read(SourceEntry entry) throws FieldwayException {
        String pending = added.get(entry.getId());
        if (pending != null) {
            return pending;
        }
        return SourceFiles.text(reader, entry.getId(), entry.getName());
    }

    /** @return a text that was added; empty where it is on the disk only */
    Optional<String> addedText(UUID source) {
        return Optional.ofNullable(added.get(source));
    }

    /** @return the bytes of a text that was added, whether it is on the disk already or not */
    Optional<byte[]> added(UUID source) {
        return Optional.ofNullable(added.get(source)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return SHA-256 of the text on the disk; empty where there is none */
    String storedHash(UUID source) throws IOException {
        String name = Layout.text(source);
        return reader.exists(name) ? Sha256.of(reader.read(name)) : "";
    }

    boolean exists(UUID source) throws FieldwayException {
        String name = Layout.text(source);
        try {
            return added.containsKey(source) || reader.exists(name);
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }
}
