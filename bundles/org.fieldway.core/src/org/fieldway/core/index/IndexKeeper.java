/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.core.runtime.IProgressMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;

/**
 * Keeps the index of an open study: read from its cache and the files on any thread, then kept current from the objects
 * that commands change.
 */
public final class IndexKeeper {

    private static final String CACHE = StudyNames.in(StudyNames.CACHE, "codings.index");

    private final StudyFiles files;
    private final boolean mayWrite;
    private final LoadedMaterial material;
    private final Set<String> changedFiles = new LinkedHashSet<>();
    private MaterialIndex stored;
    private CodingIndex current;

    /** @param mayWrite whether the cache may be written; that it cannot be is no problem */
    public IndexKeeper(StudyFiles files, boolean mayWrite, LoadedMaterial material) {
        this.files = files;
        this.mayWrite = mayWrite;
        this.material = material;
    }

    /** @return whether {@link #current} answers without reading files */
    public synchronized boolean isReady() {
        return stored != null;
    }

    /**
     * Reads the cache and whatever has changed on the disk since it was written; may run on any thread.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException where the monitor is cancelled
     */
    public synchronized void read(IProgressMonitor monitor) throws IOException {
        MaterialIndex next = stored != null ? stored : fromCache();
        next.update(monitor);
        if (next.streamed() > 0 && mayWrite) {
            writeCache(next);
        }
        stored = next;
        current = null;
    }

    /** @return how many sources the last {@link #read} had to stream, because the cache did not have them */
    public synchronized int streamed() {
        return stored == null ? 0 : stored.streamed();
    }

    private MaterialIndex fromCache() {
        Optional<IndexCache.Content> cache = Optional.empty();
        try {
            if (files.exists(CACHE)) {
                cache = IndexCache.read(files.read(CACHE));
            }
        } catch (IOException e) {
            cache = Optional.empty();
        }
        return cache.map(known -> new MaterialIndex(files, known.dictionary(), known.units(), known.lookedAt()))
                .orElseGet(() -> new MaterialIndex(files, new Dictionary(), Map.of(), 0));
    }

    /** A cache that cannot be written is made again next time. */
    private void writeCache(MaterialIndex index) {
        try {
            files.createFolder(StudyNames.CACHE);
            files.write(CACHE + ".part", IndexCache.write(index));
            files.move(CACHE + ".part", CACHE);
        } catch (IOException e) {
            return;
        }
    }

    /** Takes note that the objects of a loaded file have changed. */
    public synchronized void changed(String file) {
        current = null;
        if (file.startsWith(Layout.SOURCES + '/')) {
            changedFiles.add(file);
        }
    }

    /**
     * @return the index as of now; on the thread of the model only, and after {@link #read}
     * @throws FieldwayException where a source cannot be loaded that a change needs
     */
    public synchronized CodingIndex current() throws FieldwayException {
        if (current == null) {
            Map<UUID, SourceRows> sources = new LinkedHashMap<>();
            List<String> unreadable = new ArrayList<>();
            for (SourceUnit unit : stored.units().values()) {
                sources.put(unit.source(), unit.rows());
                unreadable.addAll(unit.unreadable());
            }
            for (UUID source : changedSources()) {
                overlay(source, sources);
            }
            Map<UUID, List<UUID>> takingPart = material.takingPart();
            sources.keySet().retainAll(takingPart.keySet());
            current = new CodingIndex(stored.dictionary(), sources, material.replacedCodes(), takingPart,
                    List.copyOf(unreadable));
        }
        return current;
    }

    private Set<UUID> changedSources() {
        Set<UUID> sources = new LinkedHashSet<>();
        for (String name : changedFiles) {
            sources.add(UUID.fromString(name.split("/")[1]));
        }
        return sources;
    }

    private void overlay(UUID source, Map<UUID, SourceRows> sources) throws FieldwayException {
        ChangedSource changed = new ChangedSource(source, stored.dictionary(), material);
        String folder = Layout.sourceFolder(source) + '/';
        List<String> names = changedFiles.stream().filter(name -> name.startsWith(folder)).toList();
        Optional<SourceRows> rows = changed.rows(Optional.ofNullable(sources.get(source)), names);
        rows.ifPresentOrElse(found -> sources.put(source, found), () -> sources.remove(source));
    }
}
