/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.store.files.Writer;
import org.fieldway.core.text.Sha256;

/**
 * The companions of an open study: files beside its model that are read, locked, watched and saved as the model is. Which
 * there can be, the {@link StudyDomain} says; their bytes are as of the moment when the core was read.
 */
public final class Companions {

    private final StudyParts parts;
    private final Map<String, byte[]> contents;
    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private final List<Companion> companions = new ArrayList<>();

    /** @param contents of the companion files that there are */
    Companions(StudyParts parts, Map<String, byte[]> contents) {
        this.parts = parts;
        this.contents = new HashMap<>(contents);
        parts.domain().companions().forEach(name -> stored.put(name, hash(contents.get(name))));
    }

    /** @return whether the file was there when the study was opened, or has been saved since */
    public boolean exists(String name) {
        return !stored(name).isEmpty();
    }

    /** @return the bytes of the file as the study was opened; empty where there was none, or it was taken already */
    public Optional<byte[]> take(String name) {
        return Optional.ofNullable(contents.remove(name));
    }

    /** From now on it is saved with the study. */
    public void add(Companion companion) {
        companions.add(companion);
    }

    /** @return whether the file cannot be written now: the study is open for reading, or somebody else has the lock */
    public boolean isReadOnly(String name) {
        return whyReadOnly(name).isPresent();
    }

    /** @return a sentence that says who has the lock of the file; empty where it can be changed */
    public Optional<String> whyReadOnly(String name) {
        if (parts.writing() == null) {
            return Optional.of(NLS.bind(Messages.openForReading, parts.folder()));
        }
        Optional<Writer> holder = parts.writing().holder(name);
        return holder.map(other -> Writing.sentence(Messages.lockedNotice, name, other));
    }

    /** @return SHA-256 of each companion file as it was last read or written here; empty where there is no file */
    Map<String, String> stored() {
        return Map.copyOf(stored);
    }

    boolean isModified() {
        return companions.stream().anyMatch(Companion::isModified);
    }

    void prepare(List<PreparedSave.Change> changes) throws IOException {
        for (Companion companion : companions) {
            if (companion.isModified()) {
                byte[] bytes = companion.toBytes().orElse(null);
                if (!hash(bytes).equals(stored(companion.name()))) {
                    changes.add(new PreparedSave.Change(companion.name(), bytes, stored(companion.name())));
                }
            }
        }
    }

    void begin() {
        companions.forEach(companion -> companion.setModified(false));
    }

    void written(PreparedSave.Change change) {
        stored.computeIfPresent(change.name(), (name, before) -> hash(change.content()));
    }

    void failed(List<String> names) {
        companions.stream().filter(companion -> names.contains(companion.name()))
                .forEach(companion -> companion.setModified(true));
    }

    private String stored(String name) {
        return stored.getOrDefault(name, "");
    }

    private static String hash(byte[] content) {
        return content == null ? "" : Sha256.of(content);
    }
}
