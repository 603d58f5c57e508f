/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.nio.file.Path;
import java.util.List;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.MapReader;
import org.fieldway.interchange.maps.MapText;

/** Reads Mermaid's journey diagrams, those that Fieldway wrote and others. */
public final class MermaidReader implements MapReader {

    @Override
    public List<String> endings() {
        return List.of("mmd", "mermaid");
    }

    @Override
    public boolean recognises(String text) {
        return JourneyParser.begins(new MapText(Path.of(""), text, List.of()));
    }

    @Override
    public MapDraft read(MapText text) throws FieldwayException {
        return new JourneyDraft(new JourneyParser(text).parse(), text.notes()).draft();
    }
}
