/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
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
    private final MaterialReader reader;
    private final Map<UUID, SourceUnit> units = new LinkedHashMap<>();
    private long lookedAt;
    private int streamed;

    MaterialIndex(StudyFiles files, Dictionary dictionary, Map<UUID, SourceUnit> known, long knownAt) {
        this.files = files;
        this.dictionary = dictionary;
        reader = new MaterialReader(dictionary);
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
        return streamed;
    }

    /** @throws OperationCanceledException where the monitor is cancelled; what was read until then is kept */
    void update(IProgressMonitor monitor) throws IOException {
        long now = System.currentTimeMillis() * 1_000_000L;
        streamed = 0;
        List<String> folders = files.list(Layout.SOURCES);
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        Map<UUID, SourceUnit> current = new LinkedHashMap<>();
        for (String folder : folders) {
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            Optional<UUID> source = id(folder);
            if (source.isPresent()) {
                current.put(source.get(), unit(source.get()));
            }
            progress.worked(1);
        }
        units.clear();
        units.putAll(current);
        lookedAt = now;
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
        streamed++;
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
                streamCodings(file.name(), speakers, rows, unreadable);
            }
        }
        return new SourceUnit(source, found, rows.build(dictionary.number(source)), List.copyOf(unreadable));
    }

    /** A broken file gives no rows at all: half of somebody's codings would be counted as all of them. */
    private void streamCodings(String name, SpeakerRanges speakers, RowsBuilder rows, List<String> unreadable)
            throws IOException {
        RowsBuilder own = new RowsBuilder();
        try {
            reader.codings(content(name), speakers, own);
            rows.addAll(own);
        } catch (XMLStreamException e) {
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
