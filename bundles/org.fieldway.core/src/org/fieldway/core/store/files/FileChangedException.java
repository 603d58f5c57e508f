/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;

/** A file is not any more what the writer has read: another program has changed it meanwhile. */
public final class FileChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name of the file in the study */
    public FileChangedException(String name) {
        super(name);
        this.name = name;
    }

    /** @return the name of the file in the study */
    public String name() {
        return name;
    }
}
