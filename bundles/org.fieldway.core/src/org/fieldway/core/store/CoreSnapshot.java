/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.FileStamp;
import org.fieldway.core.store.files.PendingSave;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;

/**
 * The bytes of all core files and of companions as of one moment. Reading takes no lock: where somebody saves meanwhile, the files are
 * read again, until none has changed from before the first to after the last.
 */
final class CoreSnapshot {

    private static final int ATTEMPTS = 40;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(25);

    private final StudyFiles files;
    private final CountingFiles reader;
    private final List<String> companions;

    /** @param companions names of files beside the core that are read where they are there */
    CoreSnapshot(StudyFiles files, CountingFiles reader, List<String> companions) {
        this.files = files;
        this.reader = reader;
        this.companions = companions;
    }

    /** @param study the folder, for messages */
    Map<String, byte[]> read(String study) throws IOException, FieldwayException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            reader.refresh();
            Map<String, Optional<FileStamp>> before = stamps();
            Map<String, byte[]> contents = readAll(before);
            boolean still = PendingSave.of(files).isSameAs(reader.pending()) && stamps().equals(before);
            if (still) {
                requireWhole(study, contents);
                return contents;
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new FieldwayException(NLS.bind(Messages.changesWhileReading, study));
    }

    private Map<String, byte[]> readAll(Map<String, Optional<FileStamp>> names) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names.keySet()) {
            if (companions.contains(name) && !reader.exists(name)) {
                continue;
            }
            try {
                contents.put(name, reader.read(name));
            } catch (NoSuchFileException e) {
                contents.remove(name);
            }
        }
        return contents;
    }

    private Map<String, Optional<FileStamp>> stamps() throws IOException {
        Map<String, Optional<FileStamp>> stamps = new LinkedHashMap<>();
        for (String name : Layout.CORE) {
            stamps.put(name, files.stamp(name));
        }
        for (String name : companions) {
            stamps.put(name, files.stamp(name));
        }
        for (String part : reader.list(Layout.MAPS)) {
            String name = StudyNames.in(Layout.MAPS, part);
            if (Layout.isMap(name)) {
                stamps.put(name, files.stamp(name));
            }
        }
        return stamps;
    }

    private static void requireWhole(String study, Map<String, byte[]> contents) throws FieldwayException {
        for (String name : Layout.CORE) {
            if (!contents.containsKey(name)) {
                throw new FieldwayException(NLS.bind(Messages.missingCoreFile, name, study));
            }
        }
    }
}
