/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.index;

import java.util.List;
import java.util.UUID;

/**
 * What the index holds of one source's folder, and from which files it was made.
 *
 * @param source id of the source's entry, which is the name of its folder
 * @param files the source's file and its coding files, by name
 * @param rows their codings
 * @param unreadable names of files that are broken and were left out
 */
record SourceUnit(UUID source, List<IndexedFile> files, SourceRows rows, List<String> unreadable) {

    /**
     * A file as it was when the index read it.
     *
     * @param name in the study
     * @param size in bytes
     * @param modified in nanoseconds since 1970
     */
    record IndexedFile(String name, long size, long modified) {
    }
}
