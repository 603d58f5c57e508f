/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.xml.BrokenFileException;

/** Says in a sentence why a file could not be read or written. */
final class IoProblems {

    private IoProblems() {
    }

    /** @param where the file or study that the person knows; a more exact name in the problem is preferred */
    static FieldwayException explain(String where, IOException problem) {
        if (problem instanceof BrokenFileException) {
            return new FieldwayException(problem.getMessage());
        }
        if (problem.getCause() instanceof BrokenFileException broken) {
            return new FieldwayException(broken.getMessage());
        }
        String what = problem instanceof FileSystemException system && system.getFile() != null ? system.getFile()
                : where;
        if (problem instanceof AccessDeniedException) {
            return new FieldwayException(NLS.bind(Messages.noPermission, what), problem);
        }
        if (isFull(problem)) {
            return new FieldwayException(NLS.bind(Messages.diskFull, what), problem);
        }
        return new FieldwayException(NLS.bind(Messages.inputOutput, what, reason(problem)), problem);
    }

    static boolean isNotWritable(Exception problem) {
        return problem instanceof AccessDeniedException || problem instanceof ReadOnlyFileSystemException
                || problem instanceof FileSystemException system && system.getReason() != null
                        && system.getReason().toLowerCase(Locale.ROOT).contains("read-only");
    }

    /** The texts of Linux and macOS ("No space left on device", "Disc quota exceeded") and of Windows. */
    private static boolean isFull(IOException problem) {
        String text = String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("quota exceeded")
                || text.contains("not enough space") || text.contains("disk full");
    }

    private static String reason(IOException problem) {
        return problem instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : problem.getClass().getSimpleName();
    }
}
