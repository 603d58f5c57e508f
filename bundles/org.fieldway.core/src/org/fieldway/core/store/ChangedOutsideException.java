/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import org.fieldway.core.FieldwayException;

/** A file was changed by another program since it was read; saving would overwrite that change. */
public final class ChangedOutsideException extends FieldwayException {

    private static final long serialVersionUID = 1L;

    private final String file;

    ChangedOutsideException(String file, String message) {
        super(message);
        this.file = file;
    }

    /** @return the name of the file in the study */
    public String file() {
        return file;
    }
}
