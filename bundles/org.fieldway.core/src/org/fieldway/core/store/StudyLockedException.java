/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import org.fieldway.core.FieldwayException;

/** A shared file cannot be written because somebody else holds its lock; own codings and memos still can. */
public final class StudyLockedException extends FieldwayException {

    private static final long serialVersionUID = 1L;

    StudyLockedException(String message) {
        super(message);
    }
}
