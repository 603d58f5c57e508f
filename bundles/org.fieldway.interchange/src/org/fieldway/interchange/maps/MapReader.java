/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps;

import java.util.List;

import org.fieldway.core.FieldwayException;

/** Reads journey maps of one format. */
public interface MapReader {

    /** Endings of file names that promise this format, without the dot. */
    List<String> endings();

    /** Whether the text bears the signs of this format; it may still have mistakes. */
    boolean recognises(String text);

    /**
     * Reads the whole map.
     *
     * @throws FieldwayException that lists the mistakes of the file, each with line, column and what was expected
     */
    MapDraft read(MapText text) throws FieldwayException;
}
