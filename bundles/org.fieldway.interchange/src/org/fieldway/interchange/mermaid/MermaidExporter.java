/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.interchange.MapExporter;

/** Writes a journey map as a Mermaid diagram in UTF-8. Cards that are withheld are left out and counted in a comment. */
public final class MermaidExporter implements MapExporter {

    @Override
    public void write(Release<ReleasedMap> release, OutputStream out) throws IOException {
        out.write(new MermaidDiagram(release.content()).text().getBytes(StandardCharsets.UTF_8));
    }
}
