/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.io.IOException;
import org.eclipse.osgi.util.NLS;

/** A file of the study cannot be read; the message is the sentence that a person reads, with file and line. */
public final class BrokenFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private BrokenFileException(String message) {
        super(message);
    }

    /** @param message the whole sentence, what to do included */
    static BrokenFileException saying(String message) {
        return new BrokenFileException(message);
    }

    /**
     * @param line from 1; 0 where it is not known
     * @param what is wrong, a sentence
     */
    static BrokenFileException at(String file, int line, String what) {
        String placed = line > 0 ? NLS.bind(Messages.place, new Object[] {file, line, what}) : file + ": " + what;
        return new BrokenFileException(NLS.bind(Messages.remedy, placed));
    }
}
