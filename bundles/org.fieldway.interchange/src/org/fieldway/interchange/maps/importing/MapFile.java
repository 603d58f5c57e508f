/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.maps.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.csv.CsvMapReader;
import org.fieldway.interchange.maps.MapDraft;
import org.fieldway.interchange.maps.MapReader;
import org.fieldway.interchange.maps.MapText;
import org.fieldway.interchange.mermaid.MermaidReader;

/**
 * A file with a journey map; knows all formats that can be read. Needs no study, and may be used on any thread.
 *
 * @param path where it was read
 */
public record MapFile(Path path, MapDraft draft) {

    private static final List<MapReader> READERS = List.of(new MermaidReader(), new CsvMapReader());

    /** @throws FieldwayException where it is of no known format, or has mistakes, which are listed */
    public static MapFile read(Path path) throws FieldwayException {
        MapText text = MapText.read(path);
        MapReader reader = recognised(text.text()).or(() -> promised(path))
                .orElseThrow(() -> new FieldwayException(NLS.bind(Messages.noMap, path)));
        return new MapFile(path, reader.read(text));
    }

    /** Whether the content of a file can be taken for a journey map. */
    static boolean isRecognised(Path path) {
        try {
            return recognised(MapText.read(path).text()).isPresent();
        } catch (FieldwayException e) {
            return false;
        }
    }

    private static Optional<MapReader> recognised(String text) {
        return READERS.stream().filter(reader -> reader.recognises(text)).findFirst();
    }

    private static Optional<MapReader> promised(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return READERS.stream().filter(reader -> reader.endings().stream().anyMatch(end -> name.endsWith("." + end))).findFirst();
    }

    /** The title of the map; where the file says none, its name without the ending. */
    public String title() {
        if (!draft.title().isBlank()) {
            return draft.title().strip();
        }
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
