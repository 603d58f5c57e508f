/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange;

import java.io.IOException;
import java.io.OutputStream;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;

/**
 * Writes a journey map in one format. Registered at {@link Exporters#POINT}; made new for each use. It sees the release
 * alone, so that nothing can come out which the audience may not see.
 */
public interface MapExporter {

    /**
     * Writes the whole map and leaves the stream open.
     *
     * @throws IOException where the stream cannot be written
     */
    void write(Release<ReleasedMap> release, OutputStream out) throws IOException;
}
