/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.fieldway.core.FieldwayException;

/**
 * A source that is about to be loaded in order to be changed: its files are read on any thread, so that loading it on
 * the thread of the model afterwards waits for none.
 */
public final class SourceLoading {

    private final UUID source;
    private final CountingFiles reader;
    private final SourceFiles files;
    private final Set<String> loaded;
    private final Set<String> ahead = new HashSet<>();

    SourceLoading(UUID source, CountingFiles reader, SourceFiles files, Set<String> loaded) {
        this.source = source;
        this.reader = reader;
        this.files = files;
        this.loaded = Set.copyOf(loaded);
    }

    /**
     * Reads what is not loaded yet; on any thread.
     *
     * @throws FieldwayException where a file cannot be read
     */
    public void read() throws FieldwayException {
        Set<String> names = new HashSet<>(files.codings(source));
        names.add(Layout.source(source));
        names.removeAll(loaded);
        for (String name : names) {
            try {
                if (reader.exists(name)) {
                    reader.readAhead(name);
                    ahead.add(name);
                }
            } catch (IOException e) {
                throw IoProblems.explain(name, e);
            }
        }
    }

    /** Lets go of what was read and not used; on the thread of the model, once the source is loaded. */
    public void end() {
        ahead.forEach(reader::forgetAhead);
    }
}
