/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fieldway.core.store.files.PendingSave;
import org.fieldway.core.store.files.StudyFiles;

/** Reads a study's files, durable but unfinished saves included, and remembers which were read. */
final class CountingFiles {

    private final StudyFiles files;
    private final List<String> read = new ArrayList<>();
    private final Map<String, byte[]> ahead = new ConcurrentHashMap<>();
    private volatile PendingSave pending;

    CountingFiles(StudyFiles files) throws IOException {
        this.files = files;
        refresh();
    }

    /** Looks again for saves that wait to be finished. */
    final void refresh() throws IOException {
        pending = PendingSave.of(files);
    }

    PendingSave pending() {
        return pending;
    }

    byte[] read(String name) throws IOException {
        byte[] known = ahead.remove(name);
        return known != null ? known : readNow(name);
    }

    /** Reads a file that will be asked for soon; may run on any thread. */
    void readAhead(String name) throws IOException {
        ahead.put(name, readNow(name));
    }

    void forgetAhead(String name) {
        ahead.remove(name);
    }

    private byte[] readNow(String name) throws IOException {
        synchronized (read) {
            read.add(name);
        }
        return pending.read(name);
    }

    boolean exists(String name) throws IOException {
        return pending.exists(name);
    }

    List<String> list(String folder) throws IOException {
        return pending.list(folder);
    }

    /** @return names of the files that were read, in order, repeated where they were read again */
    List<String> names() {
        synchronized (read) {
            return List.copyOf(read);
        }
    }
}
