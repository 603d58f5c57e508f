/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.files.FileStamp;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;

/**
 * The index as the files on the disk say. Brought up to date by looking at size and time of every file and streaming
 * again the folders in which something differs. Size and time are trusted as git trusts them in its index: except for
 * files so young that a second change could have the same time.
 */
final class MaterialIndex {

    /** The coarsest time stamps in use are those of FAT, 2 seconds. */
    private static final long YOUNG = 2_000_000_000L;

    private final StudyFiles files;
    private final Dictionary dictionary;
    private final Map<UUID, SourceUnit> units = new LinkedHashMap<>();
    private long lookedAt;
    private final AtomicInteger streamed = new AtomicInteger();

    MaterialIndex(StudyFiles files, Dictionary dictionary, Map<UUID, SourceUnit> known, long knownAt) {
        this.files = files;
        this.dictionary = dictionary;
        units.putAll(known);
        lookedAt = knownAt;
    }

    Map<UUID, SourceUnit> units() {
        return units;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** @return when the files were last looked at, in nanoseconds since 1970 */
    long lookedAt() {
        return lookedAt;
    }

    /** @return how many folders the last update had to stream */
    int streamed() {
        return streamed.get();
    }

    /** @throws OperationCanceledException where the monitor is cancelled; nothing has changed then */
    void update(IProgressMonitor monitor) throws IOException {
        long now = System.currentTimeMillis() * 1_000_000L;
        List<String> folders = files.list(Layout.SOURCES);
        streamed.set(0);
        List<SourceUnit> current;
        try {
            current = folders.stream().map(MaterialIndex::id).flatMap(Optional::stream)
                    .map(source -> unitOf(source, monitor)).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        units.clear();
        current.forEach(unit -> units.put(unit.source(), unit));
        lookedAt = now;
    }

    private SourceUnit unitOf(UUID source, IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            return unit(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<UUID> id(String folder) {
        try {
            return Optional.of(UUID.fromString(folder));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private SourceUnit unit(UUID source) throws IOException {
        List<SourceUnit.IndexedFile> found = look(source);
        SourceUnit known = units.get(source);
        if (known != null && known.files().equals(found) && found.stream().noneMatch(this::isYoung)) {
            return known;
        }
        streamed.incrementAndGet();
        return stream(source, found);
    }

    private boolean isYoung(SourceUnit.IndexedFile file) {
        return file.modified() > lookedAt - YOUNG;
    }

    private List<SourceUnit.IndexedFile> look(UUID source) throws IOException {
        String folder = Layout.sourceFolder(source);
        List<SourceUnit.IndexedFile> found = new ArrayList<>();
        for (String part : files.list(folder)) {
            String name = StudyNames.in(folder, part);
            if (part.equals("source.xmi") || Layout.isCodings(part)) {
                Optional<FileStamp> stamp = files.stamp(name);
                stamp.ifPresent(is -> found.add(new SourceUnit.IndexedFile(name, is.size(), is.modified())));
            }
        }
        return List.copyOf(found);
    }

    private SourceUnit stream(UUID source, List<SourceUnit.IndexedFile> found) throws IOException {
        List<String> unreadable = new ArrayList<>();
        RowsBuilder rows = new RowsBuilder();
        MaterialReader reader = new MaterialReader(dictionary);
        SpeakerRanges speakers = new SpeakerRanges();
        String description = Layout.source(source);
        if (found.stream().anyMatch(file -> file.name().equals(description))) {
            try {
                speakers = reader.speakers(content(description));
            } catch (XMLStreamException e) {
                unreadable.add(description);
            }
        }
        for (SourceUnit.IndexedFile file : found) {
            if (!file.name().equals(description)) {
                streamCodings(reader, file.name(), speakers, rows, unreadable);
            }
        }
        return new SourceUnit(source, found, rows.build(dictionary.number(source)), List.copyOf(unreadable));
    }

    /** A broken file gives no rows at all: half of somebody's codings would be counted as all of them. */
    private void streamCodings(MaterialReader reader, String name, SpeakerRanges speakers, RowsBuilder rows,
            List<String> unreadable) throws IOException {
        int before = rows.size();
        try {
            reader.codings(content(name), speakers, rows);
        } catch (XMLStreamException e) {
            rows.cutTo(before);
            unreadable.add(name);
        }
    }

    private byte[] content(String name) throws IOException, XMLStreamException {
        try {
            return files.read(name);
        } catch (NoSuchFileException e) {
            throw new XMLStreamException(e);
        }
    }
}
